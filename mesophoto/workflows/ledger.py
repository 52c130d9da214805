"""The spot ledger of a patient's series: followed by a worker, kept in the cache."""

import hashlib
import json
from concurrent.futures import BrokenExecutor, Executor, wait
from dataclasses import dataclass
from typing import Any

import numpy as np

from mesophoto.assessment.ledger import spots_to_examine
from mesophoto.errors import Cancelled, UserError
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.records import Side, Spot, View
from mesophoto.workflows.assess_patient import given_or_own
from mesophoto.workflows.measuring import ledger_step
from mesophoto.workflows.progress import Progress
from mesophoto.workflows.tasks import Task, tasks_of

KIND = "ledger-2"
_LOOK_SECONDS = 0.1


@dataclass(frozen=True, eq=False)
class LedgerSpot:
    """One spot of a series.

    Attributes
    ----------
    spot : Spot
        Its lists have one entry per photo of the ledger.
    region : str
        Where on the baseline it lies; empty outside of all regions.
    examine : tuple of bool
        By photo: new or growing beyond what chance gives among all spots.
    """

    spot: Spot
    region: str
    examine: tuple[bool, ...]


@dataclass(frozen=True, eq=False)
class SpotLedger:
    """Spots of a series.

    Attributes
    ----------
    photos : tuple of PhotoEntry
        In order of time, without those taken right after a treatment.
    baseline : int
        Index of the baseline.
    spots : tuple of LedgerSpot
    reasons : tuple of str or None
        By photo: why it does not take part.
    """

    photos: tuple[PhotoEntry, ...]
    baseline: int
    spots: tuple[LedgerSpot, ...]
    reasons: tuple[str | None, ...]


def series_ledger(
    library: Library,
    patient_id: str,
    series: tuple[View, Side],
    progress: Progress,
    executor: Executor | None = None,
) -> SpotLedger | None:
    """Follow the spots of a patient's photos of one view and side.

    Parameters
    ----------
    library : Library
    patient_id : str
    series : (view, side)
    progress : Progress
    executor : concurrent.futures.Executor, optional
        As for :func:`~mesophoto.workflows.assess_patient.assess_patient`.

    Returns
    -------
    SpotLedger or None
        None where the series has no baseline. From the cache unless something it depends on has changed:
        the photos, the baseline, what was drawn or is not counted, or the way of measuring.

    Raises
    ------
    Cancelled
        When the user stopped.
    UserError
        If an original is missing or damaged.
    """
    tasks = [
        task
        for task in tasks_of(library, patient_id)
        if (task.photo.view, task.photo.side) == series and (task.photo.in_trend or _is_baseline(task))
    ]
    tasks.sort(key=lambda task: task.photo.taken_at)
    if not tasks:
        return None
    key = hashlib.sha256("/".join(task.step.algorithm + task.step.inputs_sha256 for task in tasks).encode())
    data = library.cache.read(KIND, key.hexdigest())
    if data is None:
        data = _follow(tasks, progress, executor).encode()
        library.cache.write(KIND, key.hexdigest(), data)
    return _unpack(tasks, data)


def _is_baseline(task: Task) -> bool:
    return task.photo.id == task.baseline.id


def _follow(tasks: list[Task], progress: Progress, executor: Executor | None) -> str:
    steps = tuple(task.step for task in tasks)
    with given_or_own(executor) as used:
        progress.report(0, 0, f"spots in {len(tasks)} photos")
        future = used.submit(ledger_step, steps)
        while not wait([future], timeout=_LOOK_SECONDS).done:
            if progress.cancelled:
                future.cancel()
                raise Cancelled
        try:
            return future.result()
        except BrokenExecutor as error:
            raise UserError(
                "The spots were not followed: the system ended the measuring process, perhaps for want of "
                "memory. Close other programs and try again."
            ) from error


def _unpack(tasks: list[Task], data: bytes) -> SpotLedger:
    found = json.loads(data)
    spots = [_spot(row) for row in found["spots"]]
    wanted = [{spot.id for spot in spots_to_examine(spots, photo)} for photo in range(len(tasks))]
    return SpotLedger(
        photos=tuple(task.photo for task in tasks),
        baseline=next(index for index, task in enumerate(tasks) if _is_baseline(task)),
        spots=tuple(
            LedgerSpot(spot, region, tuple(spot.id in ids for ids in wanted))
            for spot, region in zip(spots, found["regions"], strict=True)
        ),
        reasons=tuple(found["reasons"]),
    )


def _spot(row: dict[str, Any]) -> Spot:
    by_photo = {name: tuple(values) for name, values in row.items() if name not in {"id", "outline"}}
    by_photo["merged_with"] = tuple(tuple(others) for others in row["merged_with"])
    return Spot(id=row["id"], outline=np.array(row["outline"]), **by_photo)
