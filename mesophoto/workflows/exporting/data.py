"""Measurements for a statistician: a folder of tables that explains itself."""

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from mesophoto import __version__
from mesophoto.errors import UserError
from mesophoto.library.files import disk_sentence
from mesophoto.library.library import Library
from mesophoto.records import Measurement
from mesophoto.reports.clean_pictures import encode_picture
from mesophoto.reports.file_names import file_name
from mesophoto.reports.seal_code import new_code
from mesophoto.reports.tables.csv_table import csv_chunks
from mesophoto.reports.tables.definitions import Row, Table, tables
from mesophoto.reports.tables.excel import write_excel
from mesophoto.reports.tables.explaining import dictionary_csv, dictionary_markdown, readme
from mesophoto.reports.tables.json_tables import json_chunks
from mesophoto.workflows.assess_patient import given_or_own
from mesophoto.workflows.exporting.clinical_rows import clinical_rows
from mesophoto.workflows.exporting.data_key import write_key_file
from mesophoto.workflows.exporting.data_masks import mask_pictures
from mesophoto.workflows.exporting.data_options import DataOptions, ExportedData
from mesophoto.workflows.exporting.data_rows import (
    PatientData,
    definition_key,
    measured_rows,
    metric_rows,
    photo_rows,
    spot_rows,
)
from mesophoto.workflows.exporting.data_spool import Spool
from mesophoto.workflows.exporting.pseudonyms import date_shift, pseudonyms
from mesophoto.workflows.exporting.release import PART, Content, Handout, hand_out, require_consent
from mesophoto.workflows.ledger import series_ledger
from mesophoto.workflows.pictures import picture
from mesophoto.workflows.progress import Hearing, Progress, raise_if_cancelled

_CHUNK = 1 << 20


def export_data(
    library: Library,
    patient_ids: Iterable[str] | None,
    folder: Path,
    options: DataOptions,
    progress: Progress,
    *,
    today: date | None = None,
    executor: Executor | None = None,
) -> ExportedData:
    """Write the measurements of patients into a folder, as tables under pseudonyms.

    Parameters
    ----------
    library : Library
    patient_ids : iterable of str or None
        None: all patients.
    folder : Path
        Made if it is not there.
    options : DataOptions
    progress : Progress
        "patient 3 of 12", then "file 5 of 40".
    today : date, optional
    executor : concurrent.futures.Executor, optional
        Where spots are followed.

    Returns
    -------
    ExportedData

    Raises
    ------
    ConsentMissing
        If one of the patients has not agreed to the purpose. Nothing is written then, nor for what follows.
    UserError
        If the key file would lie beside the data, or the disk is full.
    Cancelled
    """
    ids = tuple(patient_ids) if patient_ids is not None else tuple(one.id for one in library.patients())
    handout = Handout("data", options.purpose, ids, shows_face=options.photos)
    today = today or date.today()
    library.require("export_data")
    require_consent(library, handout, today)
    if options.key_file is not None:
        _require_apart(options.key_file, folder)
    with _hidden_folder(folder) as hidden, Spool(hidden) as spool:
        export = _Export(
            library, spool, patient_ids=ids, folder=folder, options=options, progress=progress, today=today
        )
        export.gather(executor)
        # The key first: data without it are of use, while a key that is missing can be written again.
        if options.key_file is not None:
            write_key_file(library, export.pseudonyms, options.key_file, options.dates == "shifted", today)
        seals = hand_out(library, handout, export.files(), shows=export.shows, today=today)
        progress.report(2 * len(ids), 2 * len(ids), "done")
    return ExportedData(tuple(export.written), dict(spool.counts), seals)


class _Export:
    """One export on its way: rows are gathered patient by patient, then written table by table."""

    def __init__(
        self,
        library: Library,
        spool: Spool,
        *,
        patient_ids: tuple[str, ...],
        folder: Path,
        options: DataOptions,
        progress: Progress,
        today: date,
    ) -> None:
        self._library = library
        self._folder = folder
        self._options = options
        self._progress = progress
        self._today = today
        self._spool = spool
        self._products = {one.id: one for one in library.products(with_removed=True)}
        self._measured: dict[str, Measurement] = {}
        self._pictures: list[tuple[Path, str | Path]] = []
        self.pseudonyms = pseudonyms(library, patient_ids)
        self.shows: dict[Path, str] = {}
        self.written: list[Path] = []

    def gather(self, executor: Executor | None) -> None:
        """Keep the rows of all patients."""
        if self._options.spots:
            with given_or_own(executor) as self._executor:
                self._gather_all()
        else:
            self._gather_all()

    def _gather_all(self) -> None:
        total = len(self.pseudonyms)
        for number, patient_id in enumerate(self.pseudonyms):
            self._progress.report(number, 2 * total, f"patient {number + 1} of {total}")
            raise_if_cancelled(self._progress)
            self._gather_patient(patient_id)
        for name, row in metric_rows(self._measured):
            self._spool.add(name, row)

    def files(self) -> Iterator[tuple[Path, Content]]:
        """Make all files, one after the other."""
        makers = list(self._tables())
        count, patients = len(makers) + len(self._pictures), len(self.pseudonyms)
        for number, (path, content) in enumerate((*makers, *self._made_pictures())):
            raise_if_cancelled(self._progress)
            done = patients + patients * number // count
            self._progress.report(done, 2 * patients, f"file {number + 1} of {count}")
            self.written.append(path)
            yield path, content

    def _gather_patient(self, patient_id: str) -> None:
        shifted = self._options.dates == "shifted"
        data = PatientData(self._library, patient_id, self.pseudonyms[patient_id])
        if shifted:
            data.shift = date_shift(self._library, patient_id)
        if self._options.photos:
            data.files = self._name_photos(data)
        for found in data.current.values():
            self._measured |= {definition_key(one): one for one in found.measurements}
        for rows in (photo_rows(data), measured_rows(data), clinical_rows(data, self._products)):
            for name, row in rows:
                self._spool.add(name, row)
        if self._options.spots:
            self._gather_spots(data)
        if self._options.masks:
            self._gather_masks(data)

    def _name_photos(self, data: PatientData) -> dict[str, str]:
        names = {}
        for series in data.series:
            for photo in series.photos:
                path = self._name("photo", ".png", data)
                self._pictures.append((path, photo.sha256))
                names[photo.id] = path.name
        return names

    def _gather_spots(self, data: PatientData) -> None:
        for series in data.series:
            key = (series.view, series.side)
            ledger = series_ledger(
                self._library, data.patient_id, key, Hearing(self._progress), self._executor
            )
            if ledger is not None:
                for name, row in spot_rows(data, ledger):
                    self._spool.add(name, row)

    def _gather_masks(self, data: PatientData) -> None:
        for series in data.series:
            for photo in series.photos:
                found = data.current.get(photo.id)
                if found is None:
                    continue
                raise_if_cancelled(self._progress)
                pictures, labels = mask_pictures(self._library, photo, found, data.names)
                for kind, png in pictures.items():
                    path = self._name(f"mask-{kind}", ".png", data)
                    kept = self._spool.folder / path.name
                    _write(kept, png)
                    self._pictures.append((path, kept))
                    row = {"patient": data.pseudonym, "photo": photo.id, "kind": kind, "file": path.name}
                    self._spool.add("masks", row)
                for label, region in labels.items():
                    numbered = {"photo": photo.id, "label": label, "region": region}
                    self._spool.add("region_labels", numbered)

    def _tables(self) -> Iterator[tuple[Path, Content]]:
        """All that is no picture."""
        counts = {name: self._spool.counts[name] for name in tables()}
        shifted = self._options.dates == "shifted"
        yield self._name("read-me", ".md"), readme(counts, shifted=shifted, version=__version__)
        yield self._name("data-dictionary", ".csv"), dictionary_csv()
        yield self._name("data-dictionary", ".md"), dictionary_markdown()
        rows_of = {table: _Again(self._spool, table.name, self._progress) for table in tables().values()}
        for table, rows in rows_of.items():
            yield self._name(table.name, ".csv"), csv_chunks(table, rows)
        if self._options.json:
            yield self._name("tables", ".json"), json_chunks(rows_of)
        if self._options.excel:
            yield self._name("tables", ".xlsx"), self._excel(rows_of)

    def _excel(self, rows_of: Mapping[Table, Iterable[Row]]) -> Iterator[bytes]:
        path = self._spool.folder / "tables.xlsx"
        write_excel(path, rows_of)
        yield from _read(path)

    def _made_pictures(self) -> Iterator[tuple[Path, Content]]:
        for path, source in self._pictures:
            if isinstance(source, Path):
                yield path, b"".join(_read(source))
                source.unlink()
            else:
                yield path, encode_picture(picture(self._library, source), "png")

    def _name(self, what: str, suffix: str, data: PatientData | None = None) -> Path:
        name = file_name(
            pseudonym=None if data is None else data.pseudonym,
            what=what,
            day=self._today if data is None else None,
            code=new_code(),
            suffix=suffix,
        )
        path = self._folder / name
        if data is not None:
            self.shows[path] = data.patient_id
        return path


class _Again:
    """Rows of a table that can be read several times."""

    def __init__(self, spool: Spool, name: str, progress: Progress) -> None:
        self._spool = spool
        self._table = tables()[name]
        self._progress = progress

    def __iter__(self) -> Iterator[Row]:
        for number, row in enumerate(self._spool.rows(self._table)):
            if number % 1000 == 0:
                raise_if_cancelled(self._progress)
            yield row


@contextmanager
def _hidden_folder(folder: Path) -> Iterator[Path]:
    """A folder beside what is written, which is removed in any case."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = tempfile.TemporaryDirectory(prefix=PART, dir=folder, ignore_cleanup_errors=True)
    except OSError as error:
        raise UserError(disk_sentence(error, folder)) from error
    with made as path:
        yield Path(path)


def _require_apart(key_file: Path, folder: Path) -> None:
    if key_file.resolve().is_relative_to(folder.resolve()):
        raise UserError(
            "The key file says who is who, so it may not lie with the data: choose another folder for it."
        )


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise UserError(disk_sentence(error, path)) from error


def _read(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk
