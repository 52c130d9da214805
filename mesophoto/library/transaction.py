"""Writing: a transaction that notes what it does to each row, so that every write has its inverse."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Literal

from sqlalchemy import Column, Connection, Date, Table, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from mesophoto.errors import LibraryError
from mesophoto.library import roles
from mesophoto.library.entities import JournalEntry, Practitioner, RowChange, StoredOriginal
from mesophoto.library.schema import (
    AuditRow,
    Base,
    ImportRow,
    MeasurementRow,
    MetricDefinitionRow,
    OperationRow,
    OriginalRow,
    PractitionerRow,
    RowChangeRow,
    SettingRow,
    UtcDateTime,
    new_id,
)
from mesophoto.records import Measurement


class Transaction:
    """One write of the library. Made by :meth:`mesophoto.library.library.Library.write` only.

    Attributes
    ----------
    connection : Connection
        For reading inside the transaction.
    now : datetime
        One moment for everything that is written, in UTC.
    changes : list of RowChange
        What was done so far.
    """

    def __init__(self, connection: Connection, practitioner: Practitioner) -> None:
        self.connection = connection
        self.practitioner_id = practitioner.id
        self._role = practitioner.role
        self._audited = False
        self.now = datetime.now(UTC)
        self.changes: list[RowChange] = []

    def insert(self, table: str, values: Mapping[str, Any]) -> str:
        """Add a row and return its key, a new one unless ``values`` has it."""
        self._require_table(table)
        row_id = str(values.get("id") or new_id())
        row = {
            "id": row_id, "practitioner_id": self.practitioner_id, "created_at": self.now,
            "deleted_at": None, **values,
        }  # fmt: skip
        target = _table(table)
        self.connection.execute(insert(target), row)
        self.changes.append(RowChange(table, row_id, None, {}))
        return row_id

    def update(self, table: str, row_id: str, **values: Any) -> None:
        """Change columns of a row; what is equal already is left alone."""
        target = _table(table)
        before = self._row(target, row_id)
        after = {**before, **_encode(target, values)}
        changed = [name for name in values if before[name] != after[name]]
        if not changed:
            return
        self._set(target, row_id, {name: after[name] for name in changed})
        self.changes.append(
            RowChange(table, row_id, {n: before[n] for n in changed}, {n: after[n] for n in changed})
        )

    def delete(self, table: str, row_id: str) -> None:
        """Put a row into the bin."""
        self.update(table, row_id, deleted_at=self.now)

    def restore(self, table: str, row_id: str) -> None:
        """Take a row out of the bin."""
        self.update(table, row_id, deleted_at=None)

    def take_back(self, changes: Sequence[RowChange]) -> None:
        """Undo changes, the last one first. A row that was new goes into the bin.

        Raises
        ------
        LibraryError
            If a row is no longer as the changes left it.
        """
        for change in reversed(changes):
            if change.before is None:
                self.delete(change.table, change.row_id)
            else:
                self._replace(change, change.after, change.before)

    def repeat(self, changes: Sequence[RowChange]) -> None:
        """Redo changes that were taken back.

        Raises
        ------
        LibraryError
            If a row is no longer as it was before the changes.
        """
        for change in changes:
            if change.before is None:
                self.restore(change.table, change.row_id)
            else:
                self._replace(change, change.before, change.after)

    def keep_original(
        self, sha256: str, byte_size: int, file_format: str, stored: StoredOriginal | None = None
    ) -> None:
        """Note an original that the store holds. A fact, not a change: it stays when a photo is undone.

        Parameters
        ----------
        sha256, byte_size : str, int
            Of the file as it came.
        file_format : str
        stored : StoredOriginal, optional
            How it is stored; as it came by default.
        """
        stored = stored or StoredOriginal(sha256)
        self.connection.execute(
            sqlite_insert(OriginalRow).on_conflict_do_nothing(),
            {
                "sha256": sha256, "byte_size": byte_size, "format": file_format,
                "stored_sha256": stored.stored_sha256, "key_owner": stored.key_owner,
                "wrapped_key": stored.wrapped_key,
                "practitioner_id": self.practitioner_id, "created_at": self.now,
            },
        )  # fmt: skip

    def keep_key(self, key: str, value: str) -> None:
        """Note a secret key that the library makes for itself. A fact, not a change of the settings."""
        row = {
            "id": new_id(), "practitioner_id": self.practitioner_id, "created_at": self.now,
            "deleted_at": None, "key": key, "value": {"value": value},
        }  # fmt: skip
        self.connection.execute(insert(SettingRow), row)

    def keep_person(self, practitioner_id: str, **values: Any) -> None:
        """Add a person, or change columns of one (name, role, pin, left_at)."""
        table = _table("practitioners")
        here = table.c.id == practitioner_id
        new = self.connection.execute(select(table.c.id).where(here)).first() is None
        if new:
            row = {"created_at": self.now, "pin": None, "left_at": None, **values, "id": practitioner_id}
            self.connection.execute(insert(PractitionerRow), row)
        elif values:
            self.connection.execute(update(table).where(here).values(**values))
        self.changes.append(RowChange("practitioners", practitioner_id, None if new else {}, {}))

    def keep_measurements(self, assessment_id: str, measurements: Sequence[Measurement]) -> None:
        """Add the measurements of an assessment just inserted."""
        definitions: dict[tuple[str, int, str], int] = {}
        rows = []
        for position, found in enumerate(measurements):
            key = (found.metric, found.version, canonical_json(dict(found.parameters)))
            if key not in definitions:
                definitions[key] = self._definition(key)
            rows.append({
                "assessment_id": assessment_id, "definition_id": definitions[key], "region": found.region,
                "unit": found.unit, "position": position, "value": found.value, "sd": found.sd,
                "reason": found.reason,
            })  # fmt: skip
        if rows:
            self.connection.execute(insert(MeasurementRow), rows)

    def append_operation(
        self,
        kind: Literal["do", "undo", "redo"],
        action: str,
        name: str,
        *,
        undoable: bool = True,
        target: int | None = None,
    ) -> JournalEntry:
        """Write this transaction's changes into the journal and the audit.

        Raises
        ------
        NotAllowed
            If the person's role does not allow the action, or to take it back.
        """
        roles.require(self._role, action)
        patients = self._patients()
        number = self.connection.execute(
            insert(OperationRow)
            .values(
                at=self.now, practitioner_id=self.practitioner_id, kind=kind, action=action, name=name,
                undoable=undoable, target=target, undone_by=None, patient_ids=patients,
            )
            .returning(OperationRow.number)
        ).scalar_one()  # fmt: skip
        if target is not None:
            self.connection.execute(
                update(OperationRow)
                .where(OperationRow.number == target)
                .values(undone_by=number if kind == "undo" else None)
            )
        self._write_changes(number, 0)
        self._append_audit(action if kind == "do" else kind, number, self._subjects())
        return JournalEntry(
            number, self.now, self.practitioner_id, kind, action, name, undoable, target, tuple(patients)
        )

    def extend_operation(self, entry: JournalEntry, name: str) -> JournalEntry:
        """Add this transaction's changes to an operation that is still going on (an import)."""
        last = self.connection.execute(
            select(func.max(RowChangeRow.position)).where(RowChangeRow.operation == entry.number)
        ).scalar_one()
        patients = sorted({*entry.patient_ids, *self._patients()})
        self.connection.execute(
            update(OperationRow)
            .where(OperationRow.number == entry.number)
            .values(name=name, patient_ids=patients)
        )
        self._write_changes(entry.number, (-1 if last is None else last) + 1)
        self._append_audit(entry.action, entry.number, self._subjects())
        return JournalEntry(
            entry.number, entry.at, entry.practitioner_id, entry.kind, entry.action, name, entry.undoable,
            entry.target, tuple(patients),
        )  # fmt: skip

    def begin_import(
        self, plan: Mapping[str, Any], patient_ids: Sequence[str], unfinished: Sequence[str]
    ) -> str:
        """Note what an import is to do, before it does it, and forget all but the unfinished ones.

        Returns
        -------
        str
            Key of the import.
        """
        self.connection.execute(delete(ImportRow).where(ImportRow.id.not_in(unfinished)))
        row = {
            "id": new_id(), "practitioner_id": self.practitioner_id, "started_at": self.now, "operations": [],
            "patient_ids": list(patient_ids), "plan": dict(plan),
        }  # fmt: skip
        self.connection.execute(insert(ImportRow), row)
        return str(row["id"])

    def continue_import(self, import_id: str, operation: int) -> None:
        """Note the operation that an import becomes, with its first photo."""
        row = ImportRow.id == import_id
        before = self.connection.execute(select(ImportRow.operations).where(row)).scalar_one()
        self.connection.execute(update(ImportRow).where(row).values(operations=[*before, operation]))

    def end_import(self, import_id: str) -> None:
        """Forget an import that came to its end, or shall not go on."""
        self.connection.execute(delete(ImportRow).where(ImportRow.id == import_id))

    def _write_changes(self, number: int, first: int) -> None:
        rows = [
            {
                "operation": number, "position": position, "table": change.table, "row_id": change.row_id,
                "before": None if change.before is None else dict(change.before), "after": dict(change.after),
            }
            for position, change in enumerate(self.changes, first)
        ]  # fmt: skip
        if rows:
            self.connection.execute(insert(RowChangeRow), rows)

    @property
    def moved_photos(self) -> list[str]:
        """Keys of photos that were put into another session."""
        return [
            change.row_id
            for change in self.changes
            if change.table == "photos" and "session_id" in change.after
        ]

    def require_audited(self) -> None:
        """Refuse a write that no line of the audit stands for, of persons who may not do everything."""
        if self._role != "practitioner" and not self._audited:
            roles.require("read_only", "write")

    def note(
        self,
        action: str,
        subjects: Sequence[str],
        details: Mapping[str, Any] | None = None,
        *,
        practitioner_id: str | None = None,
    ) -> None:
        """Add a line to the audit that is no operation: something was seen, handed over or erased.

        Parameters
        ----------
        action : str
            "view_patient", "export_sheet", …: its first word says the kind, see :mod:`.audit`.
        subjects : sequence of str
            ``"table/id"`` of what it concerns, the patient's own among them. Ids only: lines stay for ever.
        details : mapping, optional
            What a certificate states, fit for JSON and without names.
        practitioner_id : str, optional
            Who asked for it, where another one's program finishes it.
        """
        self._append_audit(action, None, subjects, details, practitioner_id)

    def _append_audit(
        self,
        action: str,
        operation: int | None,
        subjects: Sequence[str],
        details: Mapping[str, Any] | None = None,
        practitioner_id: str | None = None,
    ) -> None:
        roles.require(self._role, action)
        self._audited = True
        last = self.connection.execute(
            select(AuditRow.number, AuditRow.hash).order_by(AuditRow.number.desc()).limit(1)
        ).first()
        line = {
            "number": 1 if last is None else last.number + 1,
            "at": self.now.isoformat(),
            "practitioner_id": practitioner_id or self.practitioner_id,
            "action": action,
            "operation": operation,
            "subjects": list(subjects),
            "previous_hash": "0" * 64 if last is None else last.hash,
        }
        if details is not None:
            line["details"] = dict(details)
        digest = hashlib.sha256(canonical_json(line).encode()).hexdigest()
        self.connection.execute(insert(AuditRow), {**line, "at": self.now, "hash": digest})

    def _subjects(self) -> list[str]:
        return [f"{change.table}/{change.row_id}" for change in self.changes]

    def _require_table(self, table: str) -> None:
        """Refuse the settings to those who may not change them, under whatever name."""
        if table == "settings":
            roles.require(self._role, "change_setting")

    def _patients(self) -> list[str]:
        """Whose rows were changed: of a moved row, both patients."""
        found: set[str] = set()
        for change in self.changes:
            row = self._row(_table(change.table), change.row_id)
            for values in (change.before or {}, row):
                found |= self._owners(change.table, change.row_id, values)
        return sorted(found)

    def _owners(self, table: str, row_id: str, values: Mapping[str, Any]) -> set[str]:
        if table == "patients":
            return {row_id}
        for column, parent in (
            ("patient_id", "patients"),
            ("session_id", "sessions"),
            ("treatment_id", "treatments"),
            ("side_effect_id", "side_effects"),
            ("photo_id", "photos"),
        ):
            if values.get(column):
                key = str(values[column])
                return (
                    {key}
                    if parent == "patients"
                    else self._owners(parent, key, self._row(_table(parent), key))
                )
        return set()

    def _definition(self, key: tuple[str, int, str]) -> int:
        metric, version, parameters = key
        values = {"metric": metric, "version": version, "parameters": parameters}
        self.connection.execute(sqlite_insert(MetricDefinitionRow).on_conflict_do_nothing(), values)
        return self.connection.execute(select(MetricDefinitionRow.id).filter_by(**values)).scalar_one()

    def _row(self, table: Table, row_id: str) -> dict[str, Any]:
        row = self.connection.execute(select(table).where(table.c.id == row_id)).mappings().one()
        return _encode(table, dict(row))

    def _set(self, table: Table, row_id: str, encoded: Mapping[str, Any]) -> None:
        self._require_table(table.name)
        self.connection.execute(update(table).where(table.c.id == row_id).values(_decode(table, encoded)))

    def _replace(self, change: RowChange, expected: Mapping[str, Any], values: Mapping[str, Any]) -> None:
        target = _table(change.table)
        before = self._row(target, change.row_id)
        if any(before[name] != value for name, value in expected.items()):
            raise LibraryError("This can no longer be undone: the same entry was changed elsewhere since.")
        self._set(target, change.row_id, values)
        self.changes.append(RowChange(change.table, change.row_id, dict(expected), dict(values)))


def canonical_json(value: Any) -> str:
    """Write JSON in one way only, so that equal values have equal hashes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _encode(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Make values fit for JSON."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def _decode(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Make columns' values of what JSON holds."""
    return {name: _decode_value(table.c[name], value) for name, value in values.items()}


def _decode_value(column: "Column[Any]", value: Any) -> Any:
    if value is None or not isinstance(value, str):
        return value
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    if isinstance(column.type, UtcDateTime) or column.type.python_type is datetime:
        return datetime.fromisoformat(value)
    return value
