"""What a practice has noted of the demo's patients: courses, treatments, a holiday, a bruise, appointments.

All of it is simulated, as the names and notes say; it follows the days of the simulated sessions.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from mesophoto.library.clinical import Component, Indication, Technique, TreatedPoint
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.phantom.series import SimulatedPhoto
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations.appointments import AddAppointment
from mesophoto.workflows.operations.courses import StartCourse
from mesophoto.workflows.operations.influences import AddInfluence
from mesophoto.workflows.operations.products import AddProduct
from mesophoto.workflows.operations.side_effects import AddSideEffect, OutlineSideEffect, SideEffectValues
from mesophoto.workflows.operations.treatments import AddTreatment, GivenProduct
from mesophoto.workflows.side_effects import Outliner

_SESSIONS_OF_COURSE = 5
_INTERVAL_DAYS = 21
_MAKER = "Simulated maker"
_NO_PRODUCT = "Simulated: there is no such product."
_PRODUCTS = {
    "Simulated Hydra": (Component("Hyaluronic acid", "8 mg/ml"), Component("Mannitol", "4 mg/ml")),
    "Simulated Clear": (Component("Tranexamic acid", "5 mg/ml"), Component("Vitamin C", "10 mg/ml")),
}
_BRUISED_AFTER = 3
"""Number of the treatment after which a bruise is seen."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the patients of one kind are treated."""

    indication: Indication
    technique: Technique
    products: tuple[str, ...]
    zones: tuple[str, ...]
    points: tuple[TreatedPoint, ...]
    depth_mm: float
    volume_ml: float
    appointment: time
    """On the day the demo is opened."""


def _row(on_map: str, *places: tuple[float, float]) -> tuple[TreatedPoint, ...]:
    return tuple(TreatedPoint(on_map, x, y) for x, y in places)


_FACE = _Plan(
    "rejuvenation", "papule", ("Simulated Hydra",), ("cheek_left", "cheek_right"),
    _row(
        "face", (0.25, 0.52), (0.30, 0.56), (0.35, 0.53), (0.28, 0.61), (0.33, 0.64), (0.75, 0.52),
        (0.70, 0.56), (0.65, 0.53), (0.72, 0.61), (0.67, 0.64),
    ),
    1.5, 1.0, time(11, 0),
)  # fmt: skip
_HAND = _Plan(
    "sun_damage", "nappage", ("Simulated Clear", "Simulated Hydra"), ("dorsum_right",),
    _row(
        "hand_right", (0.42, 0.58), (0.50, 0.57), (0.58, 0.60), (0.44, 0.67), (0.52, 0.67), (0.60, 0.70),
        (0.48, 0.76),
    ),
    1.0, 0.6, time(9, 30),
)  # fmt: skip


def treated_sessions(kind: str, count: int) -> range:
    """Which of the sessions of "face" or "hand" had a treatment, from 0.

    The face is seen once more after its course; the hand's last treatment is due today.
    """
    if kind == "face":
        return range(min(_SESSIONS_OF_COURSE, count))
    return range(max(count - _SESSIONS_OF_COURSE + 1, 0), count)


def lay_out_practice(
    library: Library, patient_id: str, photos: Sequence[SimulatedPhoto], today: date
) -> None:
    """Note of a simulated patient what a practice notes.

    Parameters
    ----------
    library : Library
    patient_id : str
        Their photos are in the library, one a session; a treatment followed the photo of its day.
    photos : sequence of SimulatedPhoto
        As they were taken.
    today : date
        Their next appointment is on this day.
    """
    journal = Journal(library)
    (series,) = library.series(patient_id)
    held = sorted(series.photos, key=lambda photo: photo.session_date)
    days = [photo.session_date for photo in held]
    is_face = series.view == "face_frontal"
    plan = _FACE if is_face else _HAND
    treated = [days[session] for session in treated_sessions("face" if is_face else "hand", len(days))]
    course = StartCourse(
        patient_id=patient_id, indication=plan.indication, starts_on=treated[0],
        session_count=_SESSIONS_OF_COURSE, interval_days=_INTERVAL_DAYS, note="Simulated",
    )  # fmt: skip
    journal.do(course)
    treatments = _plan_treatments(library, _products(journal, library), plan, course, treated)
    for treatment in treatments:
        journal.do(treatment)
    if is_face:
        sun = days[-2] + timedelta(days=5)
        journal.do(
            AddInfluence(
                patient_id=patient_id, kind="sun", starts_on=sun, ends_on=sun + timedelta(days=9),
                note="Simulated: a holiday by the sea",
            )
        )  # fmt: skip
        if len(treatments) >= _BRUISED_AFTER:
            _note_bruise(journal, library, treatments[_BRUISED_AFTER - 1], held, photos)
    _plan_appointments(journal, plan, course, today, is_over=is_face)


def _plan_treatments(
    library: Library, products: Mapping[str, str], plan: _Plan, course: StartCourse, days: Sequence[date]
) -> list[AddTreatment]:
    treatments = []
    for number, day in enumerate(days, 1):
        given = [
            GivenProduct(
                product_id=products[name],
                lot=f"SIM-{name[10]}{10 + (number + 1) // 2}",
                expires_on=days[-1] + timedelta(days=260 + 60 * place),
                volume_ml=plan.volume_ml,
            )
            for place, name in enumerate(plan.products)
        ]
        treatments.append(
            AddTreatment(
                patient_id=course.patient_id, date=day, indication=plan.indication, technique=plan.technique,
                course_id=course.course_id, needle="30G 4 mm", depth_mm=plan.depth_mm, zones=plan.zones,
                points=plan.points, skin_disinfected=True, product_sterile=True, product_stored_right=True,
                treated_by=library.practitioner.id, note="Simulated", products=given,
            )
        )  # fmt: skip
    return treatments


def _products(journal: Journal, library: Library) -> dict[str, str]:
    """Keys of the products by name; put on the list with the first patient."""
    held = {product.name: product.id for product in library.products()}
    for name, components in _PRODUCTS.items():
        if name not in held:
            add = AddProduct(title=name, manufacturer=_MAKER, components=components, note=_NO_PRODUCT)
            journal.do(add)
            held[name] = add.product_id
    return held


def _note_bruise(
    journal: Journal,
    library: Library,
    after: AddTreatment,
    held: Sequence[PhotoEntry],
    photos: Sequence[SimulatedPhoto],
) -> None:
    """A bruise, outlined on each photo that it is painted on, and gone on the next one."""
    bruised = [index for index, photo in enumerate(photos) if photo.bruise_px is not None]
    effect = AddSideEffect(
        after.patient_id,
        SideEffectValues(
            kind="bruising", is_complication=False, severity="mild", onset_on=after.date + timedelta(days=1),
            resolved_on=held[bruised[-1] + 1].session_date, treatment_id=after.treatment_id,
            treatment_product_id=after.products[0].id, note="Simulated",
        ),
    )  # fmt: skip
    journal.do(effect)
    outliner = Outliner(library)
    for index in bruised:
        line = photos[index].bruise_px
        assert line is not None
        rough = tuple((float(x), float(y)) for x, y in line[::4])
        found = outliner.outline(held[index], rough, snap=True)
        journal.do(OutlineSideEffect(effect.side_effect_id, held[index].id, found.outline, found.findings))


def _plan_appointments(
    journal: Journal, plan: _Plan, course: StartCourse, today: date, *, is_over: bool
) -> None:
    """One today; the hand's next control in six weeks, the face's in three months."""
    at = datetime.combine(today, plan.appointment)
    later = at + timedelta(days=90 if is_over else 42)
    course_id = None if is_over else course.course_id
    for starts_at, minutes, of_course in ((at, 45, course_id), (later, 20, None)):
        journal.do(
            AddAppointment(
                patient_id=course.patient_id, starts_at=starts_at, duration_min=minutes,
                course_id=of_course, note="Simulated",
            )
        )  # fmt: skip
