"""The workflows, loaded when first used: they bring the database and the image engine, which take longer to
load than a window may take to open. ``engine.scan`` is ``mesophoto.workflows.import_photos.scan``, and so on.
"""

import gc
from importlib import import_module
from typing import Any

_OPERATIONS = (
    "AddPatient", "EditPatient", "DeletePatient", "RestorePatient", "EditPhoto", "MovePhotos",
    "DeletePhotos", "SetBaseline", "DrawRegion", "DeleteRegion", "ExcludeSpot", "CountSpot", "SetScale",
    "ChangeSetting", "RestoreSession", "RestorePhotos", "RestoreTreatment", "RestoreSideEffect",
    "DeleteTreatment", "EndCourse", "DeleteCourse", "DeleteInfluence", "TakeOffProduct", "PutBackProduct",
    "AddSideEffect", "EditSideEffect", "ResolveSideEffect", "DeleteSideEffect", "OutlineSideEffect",
    "RemoveOutline", "SideEffectValues", "Together", "AddAppointment", "EditAppointment", "MoveAppointment",
    "DeleteAppointment", "DeleteConsent", "SetOutcomePlan",
)  # fmt: skip
_PERSONS = (
    "persons", "add_person", "change_role", "end_access", "change_passphrase", "set_passphrase",
    "new_recovery_key", "set_pin", "switch_person",
)  # fmt: skip
_OUTCOMES = ("practice_outcomes", "measured_keys", "recall", "lots", "export_recall", "print_recall")
_CLINIC = ("read_clinic", "change_clinic", "prepare_logo")
_HOMES = {
    "Library": "mesophoto.library.library",
    "Journal": "mesophoto.workflows.journal",
    "Workers": "mesophoto.workflows.workers",
    "assess_patient": "mesophoto.workflows.assess_patient",
    "stale": "mesophoto.workflows.assess_patient",
    "LibraryInUse": "mesophoto.library.writer",
    "LibraryDamaged": "mesophoto.library.database",
    "Opened": "mesophoto.workflows.auditing",
    "export_audit": "mesophoto.workflows.auditing",
    "compared_photos": "mesophoto.workflows.operations.outcome_plans",
    "metrics_of": "mesophoto.workflows.indications",
    "check_seal": "mesophoto.workflows.exporting.check_seal",
    "require_consent": "mesophoto.workflows.exporting.release",
    **dict.fromkeys(("make_sheet", "hand_out_sheet"), "mesophoto.workflows.exporting.sheet"),
    **dict.fromkeys(_CLINIC, "mesophoto.workflows.exporting.clinic"),
    "consent_pages": "mesophoto.workflows.consent_forms",
    "AuditFilter": "mesophoto.library.audit",
    "check_audit": "mesophoto.library.verify",
    "verify_library": "mesophoto.library.verify",
    "find_good_backup": "mesophoto.library.known_backups",
    "known_backups": "mesophoto.library.known_backups",
    "Repository": "mesophoto.library.backup.repository",
    "check_backups": "mesophoto.library.backup.check",
    "restore_backup": "mesophoto.library.backup.restore",
    "back_up": "mesophoto.workflows.backups",
    "backup_folder": "mesophoto.workflows.backups",
    "next_backup": "mesophoto.workflows.backups",
    "is_backup_due": "mesophoto.workflows.backups",
    "look_at_backups": "mesophoto.workflows.backups",
    "see_backups": "mesophoto.workflows.backups",
    "is_same_disk": "mesophoto.workflows.backups",
    "plan_erasing": "mesophoto.workflows.erase_patient",
    "erase_patient": "mesophoto.workflows.erase_patient",
    "Decoders": "mesophoto.workflows.decoders",
    "WatchedFolder": "mesophoto.workflows.watched_folder",
    "scan": "mesophoto.workflows.import_photos",
    "commit": "mesophoto.workflows.import_photos",
    "resume": "mesophoto.workflows.import_photos",
    "unfinished_imports": "mesophoto.workflows.import_photos",
    "forget_import": "mesophoto.workflows.import_photos",
    "check_identity": "mesophoto.workflows.identity",
    "held_first_days": "mesophoto.workflows.identity",
    "aim_at": "mesophoto.workflows.capture",
    "guide_frame": "mesophoto.workflows.capture",
    "judge_shot": "mesophoto.workflows.capture",
    "keep_shot": "mesophoto.workflows.capture",
    "Instruction": "mesophoto.assessment.guidance",
    "ChecklistItem": "mesophoto.workflows.protocols",
    "chosen_protocol": "mesophoto.workflows.protocols",
    "fitting_protocol": "mesophoto.workflows.protocols",
    "make_checklist": "mesophoto.workflows.protocols",
    "protocols_of": "mesophoto.workflows.protocols",
    "make_demo": "mesophoto.workflows.demo",
    "day_list": "mesophoto.workflows.day",
    "scan_card": "mesophoto.workflows.inbox",
    "make_inbox": "mesophoto.workflows.inbox",
    "plan_filing": "mesophoto.workflows.inbox",
    "held_paths": "mesophoto.workflows.inbox",
    "say_clocks": "mesophoto.workflows.camera_clocks",
    "Slate": "mesophoto.workflows.slates",
    "slate_modules": "mesophoto.workflows.slates",
    "read_clocks": "mesophoto.workflows.camera_clocks",
    "set_clock": "mesophoto.workflows.camera_clocks",
    "timeline": "mesophoto.workflows.timeline",
    "thumbnail": "mesophoto.workflows.pictures",
    "picture": "mesophoto.workflows.pictures",
    "export_copy": "mesophoto.workflows.exporting.pictures",
    "aligned": "mesophoto.workflows.pictures",
    "overlays": "mesophoto.workflows.pictures",
    "difference": "mesophoto.workflows.difference",
    "course_states": "mesophoto.workflows.courses",
    "due": "mesophoto.workflows.courses",
    "last_given": "mesophoto.library.clinical_queries",
    **dict.fromkeys(_OUTCOMES, "mesophoto.workflows.outcomes"),
    "Outliner": "mesophoto.workflows.side_effects",
    "series_ledger": "mesophoto.workflows.ledger",
    "find_repeats": "mesophoto.workflows.repeatability",
    "study_repeats": "mesophoto.workflows.repeatability",
    "join_tables": "mesophoto.workflows.repeatability",
    "keep_noise": "mesophoto.workflows.clinic_noise",
    "forget_noise": "mesophoto.workflows.clinic_noise",
    "noise_in_force": "mesophoto.workflows.noise_in_force",
    "noise_of_pair": "mesophoto.workflows.noise_in_force",
    "describe_repeatability": "mesophoto.reports.repeatability_report",
    "write_card": "mesophoto.reports.card",
    "write_pdf": "mesophoto.reports.document",
    "write_recovery_key": "mesophoto.reports.recovery_key",
    "encrypt_library": "mesophoto.library.conversion",
    "decrypt_library": "mesophoto.library.conversion",
    **dict.fromkeys(_PERSONS, "mesophoto.library.persons"),
    **dict.fromkeys(_OPERATIONS, "mesophoto.workflows.operations"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(_HOMES[name]), name)


def warm_up() -> None:
    """Load everything, off the UI thread, while the user looks at the first window."""
    for home in dict.fromkeys(_HOMES.values()):
        import_module(home)
    # What is loaded stays: looking it over for garbage again and again would stop all threads each time.
    gc.freeze()
