"""A sheet of two photos that are in no library: nothing seals it, and it says so."""

from datetime import date

from mesophoto import __version__
from mesophoto.assessment.comparing import Comparison
from mesophoto.metrics.registry import METRICS
from mesophoto.records import Change, Photo, View
from mesophoto.reports.sheet.data import Outcome, Picture, SheetData, SheetForm, ViewPair
from mesophoto.reports.sheet.render import render_sheet
from mesophoto.workflows.exporting.frame import Frame
from mesophoto.workflows.exporting.sheet_facts import count_others, metric_versions
from mesophoto.workflows.packing import to_8_bit

LONGEST_PX = 1400
_WHOLES = ("face", "dorsum", "region", "whole")
_VIEWS: dict[str, View] = {"face": "face_frontal", "dorsum": "hand_dorsum"}


def sheet_of_two(before: Photo, after: Photo, pair: Comparison, today: date, language: str = "en") -> bytes:
    """Draw a sheet of a comparison.

    No indication was chosen beforehand, so every metric is told for all of the skin seen, in the order of
    measuring; what was found in parts of it is counted.

    Returns
    -------
    bytes
        PDF/A-2b of one page, A4 portrait.
    """
    regions = {name: outline for name, outline in pair.before.outlines.items() if len(outline)}
    whole = next((name for name in _WHOLES if any(one.region == name for one in pair.changes)), "")
    told = tuple(_outcome(change) for change in _one_per_metric(pair.changes, whole))
    frame = Frame(to_8_bit(before.rgb), regions, _VIEWS.get(whole, "other"))
    days = [_day(photo) for photo in (before, after)]
    aligned = pair.registration.ok
    if aligned:
        frame.keep_to(pair.registration.map_points)
        second = frame.show(pair.registration.warp(to_8_bit(after.rgb)), days[1], LONGEST_PX)
    else:
        own = Frame(to_8_bit(after.rgb), dict(pair.after.outlines), _VIEWS.get(whole, "other"))
        second = own.show(own.rgb, days[1], LONGEST_PX)
    pictures: tuple[Picture, ...] = (frame.show(frame.rgb, days[0], LONGEST_PX), second)
    data = SheetData(
        language=language,
        today=today,
        pair=ViewPair(_VIEWS.get(whole, "other"), "none", pictures, aligned, pair.comparability),
        outcomes=told,
        also=count_others(pair.changes, (), told),
        version=__version__,
        metric_versions=metric_versions(told),
        from_library=False,
    )
    return render_sheet(data, SheetForm())


def _one_per_metric(changes: list[Change], region: str) -> list[Change]:
    """Every metric once, in the unit that comes first."""
    found: dict[str, Change] = {}
    for change in changes:
        if change.region == region and (change.before is not None or change.after is not None):
            found.setdefault(change.metric, change)
    return [found[name] for name in METRICS if name in found]


def _outcome(change: Change) -> Outcome:
    noise = None if change.interval is None else (change.interval[1] - change.interval[0]) / 2
    return Outcome(change, noise, change.before, ())


def _day(photo: Photo) -> date | None:
    taken = photo.metadata.captured_at
    return None if taken is None else taken.date()
