"""What a sheet says of a change, of the choice it is judged by, and of what is not told."""

from mesophoto.records import Change, Comparability
from mesophoto.reports.sheet.data import Counts, Outcome, SheetData
from mesophoto.reports.words import NO_BREAK, Words

RELATIVE_UNITS = ("mm2", "px2", "mm", "px", "mm/cm2", "percent")
"""Units in which a change is told as a share of what was before."""

STRONG = "\x1f"
"""Begins and ends what is emphasised."""

_REAL = "real: "
_BY_CHANCE = "larger than its own noise, but among"
_NEITHER = "in itself neither better nor worse"
_EXAMINE = "have it examined"


def say_change(words: Words, outcome: Outcome) -> str:
    """Say what one metric did in one region, beside its noise; the change itself between two `STRONG`."""
    change = outcome.change
    values = {
        "subject": words.name("subjects", change.metric),
        "place": words.name("places", change.region),
    }
    if change.delta is None or (change.verdict == "not comparable" and not is_neither(change)):
        return _begun(words.sentence("change_not_told", **values))
    amount, noise = _amounts(words, change, outcome.noise)
    if amount is None:
        key = "change_none_noise_unknown" if noise is None else "change_none"
        return _begun(words.sentence(key, **values, noise=noise))
    kind = "less" if change.delta < 0 else "more"
    values |= {"amount": STRONG + amount, "direction": words.name(kind, change.metric) + STRONG}
    return _begun(words.sentence(_key(change), **values, noise=noise))


def is_told(change: Change) -> bool:
    """Whether a change is larger than noise, for better, worse or neither."""
    return change.verdict in ("improved", "worsened") or is_neither(change)


def is_neither(change: Change) -> bool:
    """Whether it is larger than noise without being better or worse."""
    return change.reason is not None and _NEITHER in change.reason


def why(words: Words, change: Change) -> str:
    """Why a change is not told, or what is to be examined; empty otherwise."""
    if change.reason is None:
        return ""
    if change.verdict == "not comparable" and not is_neither(change):
        return words.engine(change.reason)
    return words.engine(change.reason.partition(";")[0]) if _EXAMINE in change.reason else ""


def say_counts(words: Words, counts: Counts) -> str:
    """ "Also measured: 2 worse, 5 unchanged."; empty where nothing else was."""
    told = [
        words.sentence(key, n=count)
        for key, count in (
            ("count_worse", counts.worse),
            ("count_better", counts.better),
            ("count_unchanged", counts.unchanged),
            ("count_unknown", counts.unknown),
            ("count_not_told", counts.not_told),
        )
        if count
    ]
    return words.sentence("also_measured", counts=", ".join(told)) if told else ""


def notes(words: Words, data: SheetData) -> list[str]:
    """What stands below the changes: whether the pair may be compared, and how what is told was chosen."""
    found = []
    if len(data.pair.pictures) < 2:
        found.append(words.sentence("baseline_only"))
    elif data.pair.comparability is not None:
        found.append(say_comparability(words, data.pair.comparability))
    found.append(say_counts(words, data.also))
    found += _of_plan(words, data)
    if any(picture.lines for picture in data.pair.pictures):
        found.append(words.sentence("regions_outlined"))
    if any(one.points and one.noise for one in data.outcomes):
        found.append(words.sentence("noise_legend"))
    if data.outcomes:
        found.append(words.sentence("no_cause"))
    return [one for one in found if one]


def say_comparability(words: Words, found: Comparability) -> str:
    """Say whether two photos may be compared, and what is against it."""
    advice = [check.advice for check in found.checks if not check.passed and check.advice]
    reasons = " ".join(words.engine(one) for one in advice)
    if found.verdict == "comparable":
        return words.sentence("comparable")
    if found.verdict == "with care":
        return words.sentence("with_care", reasons=reasons)
    return f"{words.sentence('not_comparable', reasons=reasons)} {words.sentence('nothing_told')}"


def pictures_done(words: Words, data: SheetData) -> list[str]:
    """What was done to the pictures, and nothing else."""
    if len(data.pair.pictures) < 2:
        told = [words.sentence("picture_single")]
    else:
        told = [words.sentence("pictures_done" if data.pair.aligned else "pictures_as_shot")]
    if data.hidden:
        told.append(words.sentence("face_masked" if data.hidden == "mask" else "face_cropped"))
    return told


def _of_plan(words: Words, data: SheetData) -> list[str]:
    found = []
    plan = data.plan
    if plan is not None:
        key = "plan_late" if plan.measured_before else "plan_before"
        values = {"date": words.date(plan.chosen_on), "indication": _indication(words, plan.indication)}
        found.append(words.sentence(key, **values, n=plan.measured_before))
        if plan.replaces is not None:
            found.append(words.sentence("plan_changed", date=words.date(plan.replaces)))
    if data.baseline_changed is not None:
        of, first = data.baseline_changed
        found.append(words.sentence("baseline_changed", date=words.date(of), first=words.date(first)))
    elif data.baseline_chosen and (day := data.pair.pictures[0].taken_on) is not None:
        found.append(words.sentence("baseline_chosen", date=words.date(day)))
    if data.later is not None:
        found.append(words.sentence("not_the_latest", date=words.date(data.later)))
    return found


def _indication(words: Words, indication: str) -> str:
    name = words.name("indications", indication)
    return name if words.language == "de" else name[0].lower() + name[1:]


def _key(change: Change) -> str:
    reason = change.reason or ""
    if change.verdict == "noise unknown":
        return "change_noise_unknown"
    if change.verdict == "within noise":
        return "change_by_chance" if _BY_CHANCE in reason else "change_within_noise"
    if is_neither(change):
        return "change_neither"
    return "change_real" if _REAL in reason else "change_told"


def _amounts(words: Words, change: Change, noise: float | None) -> tuple[str | None, str | None]:
    """Size of a change and of its noise, as written; None for what rounds to nothing, or is unknown."""
    assert change.delta is not None
    size = abs(change.delta)
    if change.unit in RELATIVE_UNITS and change.before:
        share = 100 / abs(change.before)
        return _percent(words, size * share), None if noise is None else _percent(
            words, noise * share, least=1
        )
    digits = 0 if change.unit == "count" else 1 if max(size, noise or 0) >= 1 else 2
    return (
        _in_unit(words, size, change.unit, digits),
        None if noise is None else _in_unit(words, noise, change.unit, digits, least=10.0**-digits),
    )


def _percent(words: Words, value: float, least: float = 0) -> str | None:
    rounded = max(round(value), least)
    return f"{words.number(rounded)}{NO_BREAK}%" if rounded else None


def _in_unit(words: Words, value: float, unit: str, digits: int, least: float = 0) -> str | None:
    rounded = max(round(value, digits), least)
    if not rounded:
        return None
    number = words.number(rounded, digits)
    if unit == "count":
        return number
    if unit in ("a*", "L*"):
        return words.sentence("points_of", value=number, unit=unit).replace(" ", NO_BREAK)
    return words.with_unit(number, unit)


def _begun(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
