"""The workflows, loaded when first used: they bring the database and the image engine, which take longer to
load than a window may take to open. ``engine.scan`` is ``mesophoto.workflows.import_photos.scan``, and so on.
"""

from importlib import import_module
from typing import Any

_OPERATIONS = (
    "AddPatient", "EditPatient", "DeletePatient", "RestorePatient", "EditPhoto", "MovePhotos", "DeletePhotos",
    "SetBaseline", "DrawRegion", "DeleteRegion", "ExcludeSpot", "CountSpot", "SetScale",
    "ChangeSetting",
)  # fmt: skip
_PERSONS = (
    "persons", "add_person", "change_role", "end_access", "change_passphrase", "set_passphrase",
    "new_recovery_key", "set_pin", "switch_person",
)  # fmt: skip
_HOMES = {
    "Library": "mesophoto.library.library",
    "Journal": "mesophoto.workflows.journal",
    "Workers": "mesophoto.workflows.workers",
    "assess_patient": "mesophoto.workflows.assess_patient",
    "stale": "mesophoto.workflows.assess_patient",
    "scan": "mesophoto.workflows.import_photos",
    "commit": "mesophoto.workflows.import_photos",
    "check_identity": "mesophoto.workflows.identity",
    "held_first_days": "mesophoto.workflows.identity",
    "make_demo": "mesophoto.workflows.demo",
    "timeline": "mesophoto.workflows.timeline",
    "thumbnail": "mesophoto.workflows.pictures",
    "picture": "mesophoto.workflows.pictures",
    "aligned": "mesophoto.workflows.pictures",
    "overlays": "mesophoto.workflows.pictures",
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
