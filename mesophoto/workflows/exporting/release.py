"""The one door out of the library: consent is asked, files are written whole, sealed and logged."""

import hashlib
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from mesophoto.errors import ConsentMissing, LibraryError, UserError
from mesophoto.library.files import disk_sentence, sync_file, sync_folder
from mesophoto.library.library import Library
from mesophoto.library.release import Consent, Purpose, Seal
from mesophoto.library.schema import new_id
from mesophoto.library.transaction import Transaction
from mesophoto.reports.seal_code import code_in_name, new_code
from mesophoto.workflows.operations.consents import PURPOSE_NAMES

Kind = Literal["sheet", "picture", "motion", "data", "dicom"]

Content = bytes | Iterable[bytes]

PART = ".mesophoto-part-"
"""How names begin of what is being written."""
_STALE_SECONDS = 24 * 3600.0

_HOW = "Open the patient, choose Consents…, and let them sign or attach the signed form."


@dataclass(frozen=True)
class Handout:
    """What is to leave the library.

    Attributes
    ----------
    kind : "sheet", "picture", "motion", "data" or "dicom"
    purpose : Purpose
        "record", which stays in the practice, needs no consent.
    patient_ids : tuple of str
    shows_name : bool
        Whether a name, a birth date or the practice's number of a patient stands in it.
    shows_face : bool
        Whether a whole face is seen: False for hands, crops, masked faces and numbers.
    """

    kind: Kind
    purpose: Purpose
    patient_ids: tuple[str, ...]
    shows_name: bool = False
    shows_face: bool = True


def require_consent(library: Library, handout: Handout, today: date) -> None:
    """Refuse what the patients have not agreed to.

    Raises
    ------
    ConsentMissing
        Says for what, and how to get it.
    LibraryError
        If a patient is in the bin, or not in this library.
    """
    lacking: dict[str, list[str]] = {}
    for patient_id in handout.patient_ids:
        if library.patient(patient_id).deleted_at is not None:
            raise LibraryError("A patient in the bin is not exported: restore the patient first.")
        if handout.purpose != "record":
            lack = _lack(library.consents(patient_id), handout, today)
            if lack:
                lacking.setdefault(lack, []).append(patient_id)
    if lacking:
        lack = next(iter(lacking))
        concerned = tuple(patient_id for theirs in lacking.values() for patient_id in theirs)
        raise ConsentMissing(_sentence(lack, handout, len(concerned)), handout.purpose, concerned)


def hand_out(
    library: Library,
    handout: Handout,
    files: Mapping[Path, Content] | Iterable[tuple[Path, Content]],
    *,
    details: Mapping[str, Mapping[str, Any]] | None = None,
    codes: Mapping[Path, str] | None = None,
    shows: Mapping[Path, str] | None = None,
    today: date,
    replace: bool = False,
) -> tuple[Seal, ...]:
    """Write files that leave the library, seal each, and log it.

    No file has its name before its seal and the line in the audit are kept: what is found outside was logged.

    Parameters
    ----------
    library : Library
    handout : Handout
    files : mapping of Path to content, or iterable of (Path, content)
        An iterable may make them one by one: none is held for longer than it is written. What is large comes
        as an iterable of its parts.
    details : mapping, optional
        Name of a file → what was done to its pictures, the verdict of comparability, hashes of the originals;
        fit for JSON, without names. Looked at when its file was written.
    codes : mapping, optional
        The code that stands on each; by default the one in its name, or a new one.
    shows : mapping, optional
        Whom a file shows, where not all patients of the handout.
    today : date
    replace : bool
        Whether files of these names may be replaced.

    Returns
    -------
    tuple of Seal
        In the order of the files. A file of several patients has one for each, the first with its code.

    Raises
    ------
    ConsentMissing
    NotAllowed
        If the person may not export.
    UserError
        If a file is there already, or cannot be written. Then nothing was handed out.
    """
    if library.read_only:
        raise LibraryError(
            f"{library.folder} is open for reading only: open it for writing, since exports are logged."
        )
    library.require(f"export_{handout.kind}")
    require_consent(library, handout, today)
    pairs = files.items() if isinstance(files, Mapping) else files
    written: list[_Written] = []
    try:
        for written_one in _write_parts(pairs, replace):
            written.append(written_one)
        with library.write() as transaction:
            seals = _keep(
                transaction, handout, written, details=details or {}, codes=codes or {}, shows=shows or {}
            )
        for one in written:
            one.give_name(replace=replace)
    finally:
        for one in written:
            with suppress(OSError):
                one.part.unlink(missing_ok=True)
    for folder in {one.path.parent for one in written}:
        sync_folder(folder)
    return seals


@dataclass(frozen=True)
class _Written:
    """A file that lies complete under a name of its own."""

    path: Path
    part: Path
    sha256: str

    def give_name(self, *, replace: bool) -> None:
        """Rename it to what it is called."""
        if not replace:
            _require_free(self.path)
        try:
            self.part.replace(self.path)
        except OSError as error:
            raise UserError(disk_sentence(error, self.path)) from error


def _write_parts(pairs: Iterable[tuple[Path, Content]], replace: bool) -> Iterator[_Written]:
    """Write each file, to the disk itself, under a name that says it is not complete."""
    folders: set[Path] = set()
    taken: set[Path] = set()
    for path, data in pairs:
        if path in taken:
            raise ValueError(f"two files of one export are called {path.name}")
        taken.add(path)
        if not replace:
            _require_free(path)
        part = path.with_name(f"{PART}{new_id()}")
        try:
            if path.parent not in folders:
                path.parent.mkdir(parents=True, exist_ok=True)
                _remove_stale(path.parent)
                folders.add(path.parent)
            try:
                sha256 = _write(part, data)
                sync_file(part)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise UserError(disk_sentence(error, path)) from error
        yield _Written(path, part, sha256)


def _write(part: Path, data: Content) -> str:
    """Write a file and give its hash."""
    found = hashlib.sha256()
    with part.open("wb") as file:
        for piece in (data,) if isinstance(data, bytes) else data:
            found.update(piece)
            file.write(piece)
    return found.hexdigest()


def _require_free(path: Path) -> None:
    if path.exists():
        raise UserError(f"{path} is there already: choose another folder, or remove it first.")


def _remove_stale(folder: Path) -> None:
    """Remove what an export left that was killed; a day is longer than any takes for one file."""
    for part in folder.glob(f"{PART}*"):
        with suppress(OSError):
            if part.stat().st_mtime > time.time() - _STALE_SECONDS:
                continue
            if part.is_dir():
                shutil.rmtree(part)
            else:
                part.unlink()


def _keep(
    transaction: Transaction,
    handout: Handout,
    written: Iterable[_Written],
    *,
    details: Mapping[str, Mapping[str, Any]],
    codes: Mapping[Path, str],
    shows: Mapping[Path, str],
) -> tuple[Seal, ...]:
    """Keep the seals and the line of the audit."""
    seals: list[Seal] = []
    for one in written:
        code = codes.get(one.path) or code_in_name(one.path) or new_code()
        for patient_id in (shows[one.path],) if one.path in shows else handout.patient_ids:
            seal = Seal(
                new_id(), patient_id, code, one.sha256, handout.kind, handout.purpose, transaction.now,
                dict(details.get(one.path.name, {})),
            )  # fmt: skip
            transaction.insert(
                "seals",
                {
                    "id": seal.id, "patient_id": patient_id, "code": code, "file_sha256": one.sha256,
                    "kind": seal.kind, "purpose": seal.purpose, "details": seal.details,
                },
            )  # fmt: skip
            seals.append(seal)
            code = new_code()  # each patient's own seal stays when another is erased
    transaction.note(
        f"export_{handout.kind}",
        [f"patients/{patient_id}" for patient_id in handout.patient_ids],
        {
            "purpose": handout.purpose,
            "shows_name": handout.shows_name,
            "shows_face": handout.shows_face,
            "sha256": list(dict.fromkeys(seal.file_sha256 for seal in seals)),
        },
    )
    return tuple(seals)


def _lack(consents: tuple[Consent, ...], handout: Handout, today: date) -> str:
    """What a patient's consents lack for a handout: "purpose", "face", "name", or nothing."""
    held = [consent for consent in consents if consent.purpose == handout.purpose and consent.holds_on(today)]
    if not held:
        of_purpose = [consent for consent in consents if consent.purpose == handout.purpose]
        was_revoked = any(one.revoked_on is not None and one.revoked_on <= today for one in of_purpose)
        return "revoked" if was_revoked else "purpose"
    if handout.shows_face and not any(consent.shows_face for consent in held):
        return "face"
    if any(
        (consent.shows_name or not handout.shows_name) and (consent.shows_face or not handout.shows_face)
        for consent in held
    ):
        return ""
    return "name"


def _sentence(lack: str, handout: Handout, concerned: int) -> str:
    purpose = PURPOSE_NAMES[handout.purpose]
    if len(handout.patient_ids) > 1:
        return (
            f"{concerned} of {len(handout.patient_ids)} patients have not agreed to {purpose} as it is "
            "asked for here, so nothing was exported: leave them out, or let them agree. " + _HOW
        )
    if lack == "revoked":
        return f"The patient has withdrawn the consent to {purpose}: nothing may leave for it any more."
    if lack == "face":
        return (
            f"The consent to {purpose} does not allow the whole face to be seen: crop the pictures to the "
            "region or mask the eyes, or ask again. " + _HOW
        )
    if lack == "name":
        return (
            f"The consent to {purpose} does not allow the name to be shown: leave the name out, or ask "
            "again. " + _HOW
        )
    return f"The patient has not agreed to {purpose}. " + _HOW
