"""Are faults of a pair of photos caught and named, and unaltered repeats let through?

Faults and repeats are made from the first photo of each person. Limits were derived on other people
(:mod:`mesophoto.validation.perturbation`), if the caller keeps them apart.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scipy.stats import binomtest

from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.validation.faulty import check_photos, repeats, second_photo, single_faults
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report
from mesophoto.validation.people import Person

TOPIC = "Comparability"
NAMED, REFUSED = 0.95, 0.05
QUICK_PEOPLE, PEOPLE = 2, 12


@dataclass(frozen=True, slots=True)
class Judged:
    """One pair as it was judged.

    Attributes
    ----------
    fault : str
        In words; of a repeat, what it is.
    check : str
        The check that is to name it; empty for a repeat.
    verdict : str
    failed : tuple of str
        The checks that failed.
    person : str
    """

    fault: str
    check: str
    verdict: str
    failed: tuple[str, ...]
    person: str

    @property
    def named(self) -> bool:
        """Whether the fault was caught by its own check."""
        return self.verdict != "comparable" and self.check in self.failed


def judge_pairs(
    people: Sequence[Person], report: Report, *, second_shots_smile: bool = False
) -> list[Judged]:
    """Judge faults and repeats of every person's first photo, and the person against the next one.

    Parameters
    ----------
    people : sequence of Person
    report : callable
    second_shots_smile : bool
        Whether each person's second shot is known to show a smile: a fault to be named as well.
    """
    subjects = [find_subject(read_photo(person.shots[0])) for person in people]
    judged: list[Judged] = []
    for number, (person, subject) in enumerate(zip(people, subjects, strict=True)):
        report(number, len(people), person.id)
        if subject.landmarks is None:
            continue
        judged += _judge_person(subject, number, person.id)
        other = subjects[(number + 1) % len(subjects)]
        if other is not subject and other.landmarks is not None:
            judged.append(_judge(subject, other, "another person", "same_person", person.id))
        if second_shots_smile and len(person.shots) > 1:
            smiling = find_subject(read_photo(person.shots[1]))
            judged.append(_judge(subject, smiling, "a smile", "expression", person.id))
    report(len(people), len(people), "")
    return judged


def _judge_person(subject: Subject, number: int, person: str) -> Iterator[Judged]:
    for photo in single_faults(subject, number):
        yield _judge(subject, second_photo(photo.rgb), photo.fault, photo.check, person)
    for photo in repeats(subject, number):
        after = find_subject(photo_from_array(photo.rgb))
        yield _judge(subject, after, photo.fault, "", person)


def _judge(before: Subject, after: Subject, fault: str, check: str, person: str) -> Judged:
    found = check_photos(before, after)
    failed = tuple(one.name for one in found.checks if not one.passed)
    return Judged(fault, check, found.verdict, failed, person)


def describe_pairs(judged: Sequence[Judged], on: str) -> list[Figure]:
    """Figures of what was judged: faults named, in all and by kind; repeats refused; what fired besides."""
    faults = [one for one in judged if one.check]
    good = [one for one in judged if not one.check]
    figures = []
    if faults:
        figures.append(_share_named(faults, "single faults caught and named", on, promised=True))
    if good:
        refused = [one for one in good if one.verdict != "comparable"]
        figures.append(
            Figure(
                TOPIC,
                "unaltered repeats refused",
                f"{on}, {len(good)} pairs",
                _percent(len(refused), len(good)),
                f"≤ {REFUSED:.0%}",
                len(refused) <= REFUSED * len(good),
                _interval(len(refused), len(good)),
                _worst(f"{one.person} {one.fault}: {', '.join(one.failed)}" for one in refused),
            )
        )
    by_kind: dict[str, list[Judged]] = defaultdict(list)
    for one in faults:
        by_kind[one.fault].append(one)
    figures += [_share_named(pairs, f"named: {kind}", on) for kind, pairs in by_kind.items()]
    besides = Counter(name for one in faults for name in one.failed if name != one.check)
    if faults:
        figures.append(
            Figure(
                TOPIC,
                "other checks that fail with a fault, per fault",
                f"{on}, {len(faults)} pairs",
                f"{besides.total() / len(faults):.2f}",
                note=", ".join(f"{name} {count}" for name, count in besides.most_common()),
            )
        )
    return figures


def _share_named(pairs: Sequence[Judged], what: str, on: str, *, promised: bool = False) -> Figure:
    named = sum(one.named for one in pairs)
    missed = (
        f"{one.person} {one.fault}: {', '.join(one.failed) or 'nothing'}" for one in pairs if not one.named
    )
    return Figure(
        TOPIC,
        what,
        f"{on}, {len(pairs)} pairs",
        _percent(named, len(pairs)),
        f"≥ {NAMED:.0%}" if promised else "",
        named >= NAMED * len(pairs) if promised else None,
        _interval(named, len(pairs)),
        _worst(missed),
    )


def _percent(count: int, total: int) -> str:
    return f"{100 * count / total:.1f} %"


def _interval(count: int, total: int) -> str:
    low, high = binomtest(count, total).proportion_ci()
    return f"{100 * low:.0f}–{100 * high:.0f} %"


def _worst(missed: Iterator[str]) -> str:
    return "; ".join(list(missed)[:8])


def check_comparability(material: Material, report: Report) -> list[Figure]:
    """Figures of faults named and repeats refused; and how the repeat shots that were given fare."""
    others = material.people[1::2] or material.people
    people = others[: QUICK_PEOPLE if material.quick else PEOPLE]
    judged = judge_pairs(people, report)
    figures = describe_pairs(judged, f"{len(people)} people")
    shots = _judge_shots(people)
    if shots:
        failing = Counter(name for one in shots for name in one.failed)
        figures.append(
            Figure(
                TOPIC,
                "repeat shots that are comparable without reserve",
                f"{len(shots)} pairs of shots",
                _percent(sum(one.verdict == "comparable" for one in shots), len(shots)),
                note=", ".join(f"{name} {count}" for name, count in failing.most_common()),
            )
        )
    return figures


def _judge_shots(people: Sequence[Person]) -> list[Judged]:
    return [
        _judge(
            find_subject(read_photo(person.shots[0])), find_subject(read_photo(shot)), "a shot", "", person.id
        )
        for person in people
        for shot in person.shots[1:]
    ]
