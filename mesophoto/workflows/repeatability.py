"""What the clinic's own repeat shots tell: its noise by camera and view, and its repeatability report."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import Connection

from mesophoto.assessment.noise import Key, NoiseSource, NoiseTable, Pair, make_table
from mesophoto.assessment.repeatability import LEAST_SUBJECTS, assess_repeatability
from mesophoto.errors import UserError
from mesophoto.library import queries
from mesophoto.library.entities import PhotoEntry, Series
from mesophoto.library.library import Library
from mesophoto.records import DRAWN_ONLY_VIEWS
from mesophoto.reports.counting import say_pairs
from mesophoto.reports.repeatability_report import RepeatRow, StudySummary
from mesophoto.workflows.assess_patient import given_or_own, run_steps
from mesophoto.workflows.clinic_noise import camera_of
from mesophoto.workflows.measuring import RepeatFound, Step, algorithm, repeat_step
from mesophoto.workflows.progress import Progress
from mesophoto.workflows.tasks import common_px_per_mm, sources_of

RepeatEngine = Callable[[Step], RepeatFound]


@dataclass(frozen=True, slots=True)
class RepeatPair:
    """Two shots of skin that nothing was done to in between."""

    first: PhotoEntry
    photo: PhotoEntry
    """The second shot."""
    source: NoiseSource
    step: Step


@dataclass(frozen=True, slots=True)
class RepeatStudy(StudySummary):
    """The clinic's repeat shots of one camera and view: what is told of them, and the noise learnt.

    Attributes
    ----------
    table : NoiseTable
        Rows with enough pairs; for :func:`mesophoto.workflows.clinic_noise.keep_noise`.
    """

    table: NoiseTable


def find_repeats(library: Library, untreated: Collection[str] = ()) -> tuple[RepeatPair, ...]:
    """Find a library's repeat shots: neighbours of one patient, view, side and session, by one camera.

    Photos taken right after a treatment are none.

    Parameters
    ----------
    library : Library
    untreated : collection of patients' keys
        Those whose skin was left alone between their sessions: the first photos of neighbouring sessions
        are repeats on different days.
    """
    pairs: list[RepeatPair] = []
    for patient in library.patients():
        with library.read() as connection:
            marker_mm = queries.setting(connection, "marker_mm")
            for series in queries.series(connection, patient.id):
                is_untreated = patient.id in untreated
                pairs += _pairs_of(connection, series, library, marker_mm, is_untreated)
    return tuple(pairs)


def study_repeats(
    library: Library,
    progress: Progress,
    executor: Executor | None = None,
    untreated: Collection[str] = (),
    engine: RepeatEngine = repeat_step,
) -> tuple[RepeatStudy, ...]:
    """Compare a library's repeat shots and learn the clinic's own noise from them.

    Nothing is kept; see :func:`mesophoto.workflows.clinic_noise.keep_noise`. When the user stops it, the
    studies hold what was compared until then.

    Parameters
    ----------
    library : Library
    progress : Progress
        "pair 3 of 12".
    executor : concurrent.futures.Executor, optional
        Where photos are compared; processes of its own by default.
    untreated : collection of patients' keys
        See :func:`find_repeats`.
    engine : callable, optional
        What compares two shots.

    Returns
    -------
    tuple of RepeatStudy
        By camera, view and source, those with the most pairs first.
    """
    pairs = find_repeats(library, untreated)
    groups: dict[tuple[str, str, NoiseSource], list[tuple[RepeatPair, RepeatFound | None]]]
    groups = defaultdict(list)
    with given_or_own(executor) as used:
        for done, (pair, found) in enumerate(run_steps(pairs, used, engine, progress), 1):
            group = groups[camera_of(pair.photo), pair.photo.view, pair.source]
            group.append((pair, None if isinstance(found, UserError) else found))
            progress.report(done, len(pairs), f"pair {min(done + 1, len(pairs))} of {len(pairs)}")
    studies = [_study(*key, group) for key, group in groups.items()]
    return tuple(sorted(studies, key=lambda study: -study.pairs))


def join_tables(studies: Iterable[RepeatStudy]) -> list[NoiseTable]:
    """One table per camera and view: noise from untreated days goes before that of repeat shots."""
    joined: dict[tuple[str, str], NoiseTable] = {}
    for study in sorted(studies, key=lambda study: study.source):
        key = (study.camera, study.view)
        joined[key] = study.table.over(joined[key]) if key in joined else study.table
    return list(joined.values())


def _pairs_of(
    connection: Connection, series: Series, library: Library, marker_mm: float | None, untreated: bool
) -> list[RepeatPair]:
    sessions: dict[str, list[PhotoEntry]] = defaultdict(list)
    for photo in series.photos:
        if photo.in_trend:
            sessions[photo.session_id].append(photo)
    neighbours: list[tuple[PhotoEntry, PhotoEntry, NoiseSource]] = [
        (first, second, "repeat shots") for shots in sessions.values() for first, second in pairwise(shots)
    ]
    if untreated:
        days = [shots[0] for shots in sessions.values()]
        neighbours += [(first, second, "untreated days") for first, second in pairwise(days)]
    sources = sources_of(library, connection, series)
    return [
        RepeatPair(
            first,
            second,
            source,
            Step(
                folder=str(library.folder),
                algorithm=algorithm(),
                photo=sources[second.id],
                baseline=sources[first.id],
                drawn_on=tuple(one for one in sources.values() if one.regions or one.not_counted),
                marker_mm=marker_mm,
                working_px_per_mm=common_px_per_mm((first, second)),
                close_up=series.view == "close_up",
                drawn_only=series.view in DRAWN_ONLY_VIEWS,
            ),
        )
        for first, second, source in neighbours
        if camera_of(first) == camera_of(second) and first.sha256 != second.sha256
    ]


def _study(
    camera: str,
    view: str,
    source: NoiseSource,
    group: Sequence[tuple[RepeatPair, RepeatFound | None]],
) -> RepeatStudy:
    values: dict[Key, list[Pair]] = defaultdict(list)
    for _, found in group:
        for key, first, second in () if found is None else found.values:
            values[key].append((first, second))
    people = len({pair.photo.patient_id for pair, _ in group})
    apart = "minutes apart" if source == "repeat shots" else "on different days, untreated"
    words = f"{say_pairs(len(group), people)}, {apart}"
    table = make_table(values, words, source=source, camera=camera, view=view)
    rows = tuple(
        RepeatRow(*key, assess_repeatability(found), key in table.rows, tuple(found))
        for key, found in sorted(values.items())
        if len(found) >= LEAST_SUBJECTS
    )
    unusable = sum(found is None or not found.values for _, found in group)
    return RepeatStudy(camera, view, source, people, len(group), unusable, rows, table)
