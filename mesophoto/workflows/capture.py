"""Taking photos while the patient sits there: guided, judged at once against the baseline, then kept.

A shot is a file. Nothing of it is in the library before it is kept; then it goes the way of any import.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.assessment.guidance import Guidance, Target, guide
from mesophoto.assessment.live_frame import LiveFrame, see_frame
from mesophoto.errors import PhotoError
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.records import DRAWN_ONLY_VIEWS, Comparability, Moment, Side, View
from mesophoto.workflows.decoders import Decoders
from mesophoto.workflows.identity import check_identity
from mesophoto.workflows.import_photos import ImportResult, commit, scan
from mesophoto.workflows.import_plan import ImportItem, ImportPlan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.packing import shrink, to_8_bit
from mesophoto.workflows.pictures import open_original
from mesophoto.workflows.progress import Progress
from mesophoto.workflows.protocols import ProtocolView, Subject

FRAME_SIDE_PX = 640
"""Longer side of what is looked at of a frame: enough for the points' networks."""
GHOST_SIDE_PX = 1400
_EDGES = (25, 70)


@dataclass(frozen=True, slots=True, eq=False)
class Ghost:
    """The baseline as it lies over the live picture.

    Attributes
    ----------
    rgb : (H, W, 3) uint8
    edges : (H, W) uint8
        255 on its outlines.
    scale : float
        px of the ghost per px of the frame that the target's baseline was seen in.
    """

    rgb: NDArray[np.uint8]
    edges: NDArray[np.uint8]
    scale: float


@dataclass(frozen=True, slots=True, eq=False)
class Aim:
    """What the next photo should be like, and the baseline to lay over it, where there is one."""

    target: Target
    ghost: Ghost | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo that was taken and judged, and is not kept yet."""

    plan: ImportPlan

    @property
    def item(self) -> ImportItem:
        """The photo."""
        return self.plan.items[0]

    @property
    def comparability(self) -> Comparability | None:
        """Against the baseline; None where the library holds none for this view."""
        return self.item.comparability


def find_baseline(library: Library, patient_id: str, view: View, side: Side) -> PhotoEntry | None:
    """Give the baseline that a photo of a view would be compared with."""
    found = (one for one in library.series(patient_id) if (one.view, one.side) == (view, side))
    return next((series.baseline for series in found), None)


def aim_at(library: Library, patient_id: str, view: ProtocolView, subject: Subject) -> Aim:
    """Read what the next photo of a view should be like; a second's work.

    Raises
    ------
    LibraryError
        If the baseline's original is missing or damaged.
    """
    if view.view in DRAWN_ONLY_VIEWS:
        subject = "skin"
    target = Target(subject, view.side, view.pose, view.tolerance, view.expression, view.fill)
    baseline = find_baseline(library, patient_id, view.view, view.side)
    if baseline is None:
        return Aim(target)
    rgb = to_8_bit(shrink(open_original(library, baseline.sha256).rgb, GHOST_SIDE_PX))
    small = shrink(rgb, FRAME_SIDE_PX)
    seen = see_frame(small)
    gray = cv2.cvtColor(cv2.GaussianBlur(rgb, (0, 0), 2.0), cv2.COLOR_RGB2GRAY)
    edges = np.asarray(cv2.dilate(cv2.Canny(gray, *_EDGES), np.ones((2, 2), np.uint8)), np.uint8)
    return Aim(replace(target, baseline=seen), Ghost(rgb, edges, rgb.shape[1] / small.shape[1]))


def guide_frame(rgb: NDArray[np.uint8], target: Target, last: LiveFrame | None = None) -> Guidance:
    """Look at a frame, its longer side ``FRAME_SIDE_PX``, and say what to do; 0.1 s."""
    return guide(see_frame(rgb), target, last)


def judge_shot(
    library: Library,
    path: Path,
    patient_id: str,
    progress: Progress,
    decoders: Decoders,
    *,
    view: tuple[View, Side] | None = None,
    moment: Moment | None = None,
    taken_at: datetime | None = None,
) -> Shot:
    """Look at a file that was just taken of a patient, and judge it against the baseline of its view.

    Parameters
    ----------
    library : Library
    path : Path
    patient_id : str
    progress : Progress
    decoders : Decoders
    view : (view, side), optional
        What it was taken as; guessed of the photo if None.
    moment : Moment, optional
        Seen from the session's treatment; proposed as for any import if None.
    taken_at : datetime, optional
        Where the file itself does not say.

    Raises
    ------
    PhotoError
        If it cannot be decoded, or is held already.
    Cancelled
    """
    plan = scan(library, [path], progress, patient_id, decoders)
    if not plan.items:
        raise PhotoError(f"{path.name} is no photo.")
    item = plan.items[0]
    if item.error is not None or item.held is not None:
        raise PhotoError(item.error or f"{item.file_name} is not new. {item.held}")
    if view is not None:
        item = replace(item, view=view[0], side=view[1], warnings=())
    if moment is not None:
        item = replace(item, moment=moment)
    if item.captured_at is None and taken_at is not None:
        item = replace(item, captured_at=taken_at, session_date=taken_at.date())
    return Shot(check_identity(library, plan.with_item(item), progress))


def keep_shot(journal: Journal, shot: Shot, progress: Progress) -> ImportResult:
    """Keep a shot as one step that can be undone; its original is stored as it is."""
    return commit(journal, shot.plan, progress)
