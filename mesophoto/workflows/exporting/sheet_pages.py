"""Pictures of a sheet's further pages: all views, all sessions, the map of the spots."""

import numpy as np

from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.reports.sheet.data import Picture, SpotMap, ViewPair
from mesophoto.workflows.exporting.frame import Hide
from mesophoto.workflows.exporting.sheet_facts import latest
from mesophoto.workflows.exporting.sheet_pictures import Framed
from mesophoto.workflows.ledger import series_ledger
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.timeline import SeriesTimeline, Timeline

_VIEW_PX = 560
_SESSION_PX = 420
_MAP_PX = 1600
MOST_VIEWS = 9
MOST_SESSIONS = 24


def all_views(library: Library, found: Timeline, hide: Hide) -> tuple[tuple[ViewPair, ...], bool]:
    """First and latest photo of every view, and whether one of them shows a face."""
    views, shows_face = [], False
    for series in found.series[:MOST_VIEWS]:
        if series.baseline is None:
            continue
        framed = Framed(library, series.baseline, series.assessments.get(series.baseline.id), hide)
        photo = latest(series)
        both = None if photo is None else framed.pair(photo, (), _VIEW_PX)
        pictures = (framed.alone(_VIEW_PX),) if both is None else both
        comparability = series.assessments[photo.id].comparability if photo is not None else None
        views.append(ViewPair(series.view, series.side, pictures, both is not None, comparability))
        shows_face = shows_face or framed.shows_face
    return tuple(views), shows_face


def all_sessions(framed: Framed, series: SeriesTimeline) -> tuple[Picture, ...]:
    """Every session's photo in the baseline's frame; of more than a page holds, the first and the latest."""
    photos = [photo for photo in series.photos if photo.in_trend]
    if len(photos) > MOST_SESSIONS:
        photos = [photos[0], *photos[1 - MOST_SESSIONS :]]
    shown = (framed.in_frame(photo, _SESSION_PX) for photo in photos)
    return tuple(picture for picture in shown if picture is not None)


def spot_map(
    library: Library, framed: Framed, series: SeriesTimeline, photo: PhotoEntry | None
) -> SpotMap | None:
    """The baseline with its spots and what became of each; None where nothing was followed."""
    if photo is None:
        return None
    ledger = series_ledger(library, photo.patient_id, (series.view, series.side), Quiet())
    if ledger is None or all(one.id != photo.id for one in ledger.photos):
        return None
    index = next(number for number, one in enumerate(ledger.photos) if one.id == photo.id)
    spots = []
    for one in ledger.spots:
        line = np.array(framed.to_crop(one.spot.outline))
        if ((line >= 0) & (line <= 1)).all():
            step = max(len(line) // 48, 1)
            corners = tuple((round(float(x), 4), round(float(y), 4)) for x, y in line[::step])
            spots.append((corners, one.spot.state[index]))
    picture = framed.alone(_MAP_PX)
    return SpotMap(picture, tuple(spots), any(one.examine[index] for one in ledger.spots))
