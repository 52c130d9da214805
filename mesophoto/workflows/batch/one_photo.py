"""One photo's measuring as a call for any worker: what goes in and what comes out is small and plain."""

import hashlib
import multiprocessing
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import cv2

from mesophoto.assessment.measuring import Assessment, measure
from mesophoto.errors import UserError
from mesophoto.imaging.photo import read_photo
from mesophoto.records import Measurement
from mesophoto.reports.calibration import say_calibration
from mesophoto.workflows.import_sources import Origin
from mesophoto.workflows.measuring import algorithm


@dataclass(frozen=True, slots=True)
class Wanted:
    """One photo to measure. Workers on other machines find it under the same path."""

    photo: str
    """What it is called in the table: its path below the folder."""
    origin: Origin
    px_per_mm: float | None = None
    whole: bool = False
    """Measure the whole photo as one region, instead of those of a face or a hand."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was measured in one photo, or why nothing was.

    Attributes
    ----------
    photo : str
    sha256 : str
        Of the bytes that were measured; empty if they could not be read, or their worker ended.
    algorithm : str
        The way of measuring that the worker knows.
    reason : str or None
        One sentence, where nothing was measured.
    details : dict
        ``width_px``, ``captured_at``, ``px_per_mm``, ``colour`` and the like, fit for JSON.
    measurements : tuple of dict
        ``metric``, ``region``, ``unit``, ``value``, ``sd``, ``scale_sd``, ``reason``.
    fault : str or None
        Where the program itself failed: its traceback.
    """

    photo: str
    sha256: str = ""
    algorithm: str = ""
    reason: str | None = None
    details: dict[str, Any] | None = None
    measurements: tuple[dict[str, Any], ...] = ()
    fault: str | None = None


Engine = Callable[[Wanted], Found]
"""What measures one photo; never raises."""


def measure_photo(wanted: Wanted) -> Found:
    """Read and measure one photo. What is wrong with it is part of the result, so that the rest goes on."""
    if multiprocessing.parent_process() is not None:
        cv2.setNumThreads(1)  # a worker's share of its machine is one core
    known, sha256, name = algorithm(), "", wanted.origin.name
    try:
        data = wanted.origin.read()
        sha256 = hashlib.sha256(data).hexdigest()
        photo = read_photo(data, name=name)
        assessment = measure(photo, "whole" if wanted.whole else None, wanted.px_per_mm)
        metadata = photo.metadata
        details = {
            "captured_at": None if metadata.captured_at is None else metadata.captured_at.isoformat(),
            "width_px": metadata.width_px,
            "height_px": metadata.height_px,
            **_describe(assessment),
        }
        told = tuple(_plain(one) for one in assessment.measurements)
        return Found(wanted.photo, sha256, known, None, details, told)
    except UserError as error:
        return Found(wanted.photo, sha256, known, str(error))
    except OSError as error:
        return Found(wanted.photo, "", known, f"{name} cannot be read ({error.strerror or error}).")
    except MemoryError:
        return Found(wanted.photo, "", known, f"{name} needs more memory than there is: use fewer workers.")
    except Exception as error:  # the others are measured all the same; the fault is told at the end
        kind = type(error).__name__
        return Found(
            wanted.photo, sha256, known,
            f"{name} was not measured since mesophoto itself failed ({kind}): please report it.",
            fault=traceback.format_exc(),
        )  # fmt: skip


def _describe(assessment: Assessment) -> dict[str, Any]:
    scale, landmarks = assessment.scale, assessment.landmarks
    return {
        "shows": None if landmarks is None else landmarks.kind,
        "px_per_mm": None if scale is None else scale.px_per_mm,
        "px_per_mm_sd_relative": None if scale is None else scale.sd_relative,
        "scale_source": None if scale is None else scale.source,
        "colour": say_calibration(assessment.colour),
    }


def _plain(measurement: Measurement) -> dict[str, Any]:
    told = asdict(measurement)
    return {key: told[key] for key in ("metric", "region", "unit", "value", "sd", "scale_sd", "reason")}
