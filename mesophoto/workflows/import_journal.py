"""A plan of an import as JSON, kept in the library while the import is under way."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.import_sources import Origin
from mesophoto.workflows.operations import AddPatient

_PLAIN = (
    "file_name", "sha256", "error", "held", "view", "side", "moment", "day", "person", "include", "details",
)  # fmt: skip


def pack_plan(plan: ImportPlan) -> dict[str, Any]:
    """Write what is needed to go on with an import: all but the pictures."""
    return {
        "items": [_pack_item(item) for item in plan.items],
        "people": [
            {
                "label": person.label,
                "patient_id": person.patient_id,
                "new": None if person.new is None else _pack_patient(person.new),
            }
            for person in plan.people
        ],
    }


def unpack_plan(packed: Mapping[str, Any]) -> ImportPlan:
    """Read what :func:`pack_plan` wrote; without thumbnails, which are made when they are asked for."""
    people = tuple(
        CardPerson(index, person["label"], person["patient_id"], _unpack_patient(person["new"]))
        for index, person in enumerate(packed["people"])
    )
    return ImportPlan(tuple(_unpack_item(item) for item in packed["items"]), people)


def _pack_item(item: ImportItem) -> dict[str, Any]:
    origin = item.origin or Origin(item.path)
    return {
        **{name: getattr(item, name) for name in _PLAIN},
        "details": dict(item.details),
        "file": str(origin.file.absolute()),
        "entry": origin.entry,
        "captured_at": item.captured_at.isoformat() if item.captured_at else None,
        "session_date": item.session_date.isoformat() if item.session_date else None,
    }


def _unpack_item(packed: Mapping[str, Any]) -> ImportItem:
    origin = Origin(Path(packed["file"]), packed["entry"])
    return ImportItem(
        **{name: packed[name] for name in _PLAIN},
        path=origin.path,
        thumbnail=b"",
        captured_at=datetime.fromisoformat(packed["captured_at"]) if packed["captured_at"] else None,
        session_date=date.fromisoformat(packed["session_date"]) if packed["session_date"] else None,
        origin=origin,
    )


def _pack_patient(patient: AddPatient) -> dict[str, Any]:
    born = patient.birth_date
    return {**asdict(patient), "birth_date": born.isoformat() if born else None}


def _unpack_patient(packed: Mapping[str, Any] | None) -> AddPatient | None:
    if packed is None:
        return None
    born = packed["birth_date"]
    return AddPatient(**{**packed, "birth_date": date.fromisoformat(born) if born else None})
