"""Which actions a person may not use, and the sentence that says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.errors import NotAllowed

if TYPE_CHECKING:
    from mesophoto.library.library import Library

NEEDS = {
    "photos.import": "import_photos", "photos.import_folder": "import_photos",
    "photos.watch": "import_photos", "photos.camera": "import_photos", "inbox.open": "import_photos",
    "photo.move": "move_photos", "library.bin": "restore_patient",
    "edit.undo": "undo", "edit.redo": "redo",
    "patient.add": "add_patient", "patient.edit": "edit_patient", "patient.delete": "delete_patient",
    "photo.edit": "edit_photo", "photo.delete": "delete_photos",
    "measure.now": "measure", "measure.baseline": "set_baseline", "measure.region": "draw_region",
    "measure.reference": "draw_region", "measure.spots": "exclude_spot", "measure.scale": "set_scale",
    "measure.repeatability": "measure", "measure.marker": "change_setting",
    "side_effect.add": "add_side_effect", "side_effect.draw": "outline_side_effect",
    "vault.convert": "encrypt_library",
    "treatment.record": "add_treatment", "treatment.course": "add_course",
    "clinic.settling": "change_setting",
    "handing.export": "export_picture", "handing.consents": "give_consent",
    "handing.plan": "set_outcome_plan", "handing.sheet": "export_sheet", "handing.clinic": "change_setting",
}  # fmt: skip
"""Name of an action of the window → what the audit calls what it does."""
NOT_PROTECTED = mark("This library has no passphrase, so there is nothing to lock: encrypt it first.")
ONLY_READ = mark("This library is open for reading only.")


def refusal(library: Library | None, name: str) -> str | None:
    """Say why an action of the window is not allowed; None if it is."""
    if library is None:
        return None
    if name == "vault.lock" and not library.is_vault:
        return tr(NOT_PROTECTED)
    if name not in NEEDS:
        return None
    return tr(ONLY_READ) if library.read_only else why_not(library, NEEDS[name])


def why_not(library: Library, action: str) -> str | None:
    """Say why the person may not do what the audit calls so; None if they may."""
    try:
        library.require(action)
    except NotAllowed as error:
        return translate_sentence(str(error))
    return None
