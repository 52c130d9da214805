"""A folder tree of photos, measured into one table; stopped or killed, it goes on where it was."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mesophoto.errors import UserError
from mesophoto.workflows.batch.one_photo import Engine, Found, Wanted, measure_photo
from mesophoto.workflows.batch.record import SUFFIX, Record
from mesophoto.workflows.batch.running import run_each
from mesophoto.workflows.batch.table import write_table
from mesophoto.workflows.import_sources import LeftOut, Refused, find_origins
from mesophoto.workflows.measuring import algorithm
from mesophoto.workflows.progress import Progress, Quiet, raise_if_cancelled
from mesophoto.workflows.workers import Workers

_AT_ONCE = 32
"""Photos handed to an executor of somebody else's: enough for a cluster, few enough to stop soon."""


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a run did.

    Attributes
    ----------
    table : Path
    rows : int
        Of the table.
    photos : int
        In the table.
    measured : int
        Photos measured by this run.
    kept : int
        Photos measured by earlier runs, whose files are as they were.
    failed : tuple of (str, str)
        Photos of the table in which nothing was measured, each with its sentence.
    left_out : tuple of str
        Sentences on what is not measured, such as films.
    faults : tuple of str
        Tracebacks, where the program itself failed.
    """

    table: Path
    rows: int
    photos: int
    measured: int
    kept: int
    failed: tuple[tuple[str, str], ...]
    left_out: tuple[str, ...]
    faults: tuple[str, ...]


def measure_folder(
    folder: Path,
    out: Path,
    executor: Executor | None = None,
    *,
    progress: Progress | None = None,
    resume: bool = False,
    workers: int | None = None,
    at_once: int = _AT_ONCE,
    px_per_mm: float | None = None,
    whole: bool = False,
    engine: Engine = measure_photo,
) -> BatchResult:
    """Measure every photo below a folder, in zip archives too: one row for each photo and region.

    Each photo is measured by itself: photos are not compared, nor put together to series of one view.

    Parameters
    ----------
    folder : Path
    out : Path
        The table, as CSV. Beside it lies ``<out>.journal``, to which every photo is written as soon as it is
        measured; the table is made of it whenever a run ends or is stopped.
    executor : concurrent.futures.Executor, optional
        Where photos are measured, such as ``dask.distributed.Client(…).get_executor()``; its workers find the
        photos under the same paths. Processes of its own by default.
    progress : Progress, optional
    resume : bool
        Go on with what an earlier run has in ``out``: what it measured is kept where the file is unaltered.
        Photos that could not be read then are tried again.
    workers : int, optional
        Number of processes of its own.
    at_once : int
        Photos that are handed to ``executor`` at a time: more than it has threads.
    px_per_mm : float, optional
        Scale of all photos; None: found in each.
    whole : bool
        Measure each photo as one region.
    engine : callable
        What measures one photo, in a worker.

    Raises
    ------
    Cancelled
        If the user stopped it. So with KeyboardInterrupt: what was measured is kept.
    UserError
        If there is no photo, ``out`` is there already or cannot be written, or a worker has another version.
    """
    progress = progress or Quiet()
    wanted, refused, left_out = _find(folder, px_per_mm, whole)
    journal = out.with_name(out.name + SUFFIX)
    if not resume and (out.exists() or journal.exists()):
        raise UserError(f"{out} is there already: go on with it by --resume, or choose another by --out.")
    how = {
        "folder": str(folder.resolve()), "algorithm": algorithm(), "px_per_mm": px_per_mm, "whole": whole,
    }  # fmt: skip
    measured, faults = 0, []
    with Record(journal, how) as record:
        kept = _kept(record.found(), wanted, progress)
        todo = [one for one in wanted if one.photo not in kept]
        names = {one.photo for one in wanted}
        try:
            with _executor(executor, workers, at_once) as (used, most):
                for found in run_each(todo, used, engine, progress, most):
                    _require_same_way(found, how["algorithm"])
                    record.add(found)
                    measured += 1
                    faults += [found.fault] if found.fault else []
                    progress.report(len(kept) + measured, len(wanted), "photos")
        finally:
            told = [one for name, one in record.found().items() if name in names] + refused
            rows = write_table(out, told)
    failed = tuple((one.photo, one.reason) for one in told if one.reason is not None)
    return BatchResult(
        out, rows, len(told), measured, len(kept), tuple(sorted(failed)), left_out, tuple(faults)
    )


def _find(
    folder: Path, px_per_mm: float | None, whole: bool
) -> tuple[list[Wanted], list[Found], tuple[str, ...]]:
    """Photos below a folder, those that are not even opened, and sentences on what is left out."""
    if not folder.is_dir():
        raise UserError(f"{folder} is not a folder: name the one with the photos.")
    wanted: list[Wanted] = []
    refused: list[Found] = []
    left_out: list[str] = []
    root = folder.resolve()
    for one in find_origins([root]):
        if isinstance(one, LeftOut):
            left_out.append(one.sentence)
        elif isinstance(one, Refused):
            refused.append(Found(one.path.relative_to(root).as_posix(), reason=one.sentence))
        else:
            wanted.append(Wanted(one.path.relative_to(root).as_posix(), one, px_per_mm, whole))
    if not wanted and not refused:
        raise UserError(f"There are no photos in {folder}.")
    return wanted, refused, tuple(left_out)


def _kept(known: Mapping[str, Found], wanted: Sequence[Wanted], progress: Progress) -> set[str]:
    """Photos that were measured before and whose bytes are the same."""
    before = [one for one in wanted if one.photo in known and known[one.photo].sha256]
    kept = set()
    for number, one in enumerate(before):
        raise_if_cancelled(progress)
        progress.report(number, len(before), "photos measured before")
        try:
            same = hashlib.sha256(one.origin.read()).hexdigest() == known[one.photo].sha256
        except (OSError, UserError):
            same = False  # told when it is measured
        if same:
            kept.add(one.photo)
    return kept


def _require_same_way(found: Found, known: object) -> None:
    if found.algorithm and found.algorithm != known:
        raise UserError(
            f"A worker measures by {found.algorithm}, this program by {known}: install the same mesophoto on "
            "all, and run again with --resume."
        )


@contextmanager
def _executor(given: Executor | None, workers: int | None, at_once: int) -> Iterator[tuple[Executor, int]]:
    """An executor, and how many photos to hand it at a time."""
    if given is not None:
        yield given, at_once
        return
    own = Workers(workers)
    try:
        yield own, own.count + 1  # the one more is there when one is done
    finally:
        own.shutdown(cancel_futures=True)
