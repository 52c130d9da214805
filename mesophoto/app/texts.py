"""What the records' names are called on the screen. Every name that is shown goes through here."""

from datetime import date, datetime

from PySide6.QtCore import QLocale, QTime

from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.records import Scale

DATE_PATTERN = mark("d MMM yyyy")
"""How a date is written; a translation gives the order and the signs between."""
DAY_PATTERN = mark("d MMM")
DEMO_NOTE = mark("Simulated photos with known truth: not a patient.")
"""What the demo notes of its patients; the only note that is not the user's own."""
Z_95 = 1.96
"""A 95 % interval is so many standard deviations to each side."""

METRICS = {
    "pigmentation_area": mark("Brown spots, area"),
    "pigmentation_count": mark("Brown spots, number"),
    "pigmentation_contrast": mark("Brown spots, darkness"),
    "redness": mark("Redness"),
    "redness_area": mark("Red areas"),
    "texture_roughness": mark("Roughness"),
    "wrinkle_length": mark("Lines, length"),
    "wrinkle_density": mark("Lines, density"),
    "tone_evenness": mark("Unevenness of tone"),
}

REGIONS = {
    "face": mark("Whole face"),
    "forehead": mark("Forehead"),
    "glabella": mark("Between the brows"),
    "crows_feet_left": mark("Crow’s feet, left"),
    "crows_feet_right": mark("Crow’s feet, right"),
    "lower_lid_left": mark("Lower lid, left"),
    "lower_lid_right": mark("Lower lid, right"),
    "cheek_left": mark("Cheek, left"),
    "cheek_right": mark("Cheek, right"),
    "nose": mark("Nose"),
    "nasolabial_left": mark("Nasolabial fold, left"),
    "nasolabial_right": mark("Nasolabial fold, right"),
    "perioral": mark("Around the mouth"),
    "chin": mark("Chin"),
    "neck": mark("Neck"),
    "dorsum": mark("Back of the hand"),
    "dorsum_left": mark("Back of the left hand"),
    "dorsum_right": mark("Back of the right hand"),
    "colour_reference": mark("Colour reference"),
    "grey_card": mark("Grey card"),
    "region": mark("Drawn region"),
    "whole": mark("Whole photo"),
}

UNITS = {
    "mm2": "mm²",
    "percent": "%",
    "px2": "px²",
    "mm": "mm",
    "px": "px",
    "mm/cm2": "mm/cm²",
    "count": mark("spots"),
    "a*": "a*",
    "L*": "L*",
}

VIEWS = {
    "face_frontal": mark("Face, frontal"),
    "face_45": mark("Face, 45°"),
    "face_90": mark("Face, profile"),
    "face_eyes_closed": mark("Face, eyes closed"),
    "face_smile": mark("Face, smiling"),
    "face_raised_brows": mark("Face, brows raised"),
    "neck": mark("Neck"),
    "hand_dorsum": mark("Back of the hand"),
    "hand_fist": mark("Fist"),
    "scalp": mark("Scalp"),
    "body_area": mark("Area of the body"),
    "close_up": mark("Close-up"),
    "other": mark("Other view"),
}

SIDES = {"left": mark("left"), "right": mark("right"), "none": "–"}

MOMENTS = {
    "before": mark("Before treatment"),
    "right_after": mark("Right after treatment"),
    "day": mark("Day after treatment"),
    "follow_up": mark("Follow-up"),
}

MOMENTS_SHORT = {
    "before": mark("Before"),
    "right_after": mark("Right after"),
    "day": mark("On day …"),
    "follow_up": mark("Follow-up"),
}
"""Where there is little room."""

VERDICTS = {
    "improved": mark("improved"),
    "worsened": mark("worsened"),
    "within noise": mark("within noise"),
    "not comparable": mark("not comparable"),
    "noise unknown": mark("noise unknown"),
}

VERDICT_COUNTS = {
    "improved": mark("%n improved"),
    "worsened": mark("%n worsened"),
    "within noise": mark("%n within noise"),
    "not comparable": mark("%n not comparable"),
    "noise unknown": mark("%n with unknown noise"),
}

VERDICT_HINTS = {
    "improved": mark("Better, and larger than what a repeat of the photo would show."),
    "worsened": mark("Worse, and larger than what a repeat of the photo would show."),
    "within noise": mark("A repeat of the photo could differ as much: no change is shown."),
    "not comparable": mark("The two photos do not allow this comparison."),
    "noise unknown": mark(
        "How much a repeat of the photo would differ is not known, so nothing is said. "
        "Repeat shots of this clinic tell it."
    ),
}

STATES = {
    "new": mark("new"),
    "larger": mark("larger"),
    "darker": mark("darker"),
    "smaller": mark("smaller"),
    "lighter": mark("lighter"),
    "gone": mark("gone"),
    "stable": mark("stable"),
    "not visible": mark("not visible"),
}

SHARES = {
    "pigmentation_area": mark("Brown spots, share of skin"),
    "redness_area": mark("Red areas, share of skin"),
}
"""Metrics that are told in mm² and in % of the region: what the second is called."""


def metric_name(metric: str, unit: str = "") -> str:
    if unit == "percent" and metric in SHARES:
        return tr(SHARES[metric])
    return tr(METRICS.get(metric, "")) or metric.replace("_", " ").capitalize()


def region_name(region: str) -> str:
    return tr(REGIONS.get(region, "")) or region.replace("_", " ").capitalize()


def unit_name(unit: str) -> str:
    return tr(UNITS.get(unit, "")) or unit


def view_name(view: str, side: str = "none") -> str:
    name = tr(VIEWS.get(view, "")) or view
    return name if side == "none" else f"{name}, {tr(SIDES[side])}"


def moment_name(moment: str, day: int | None = None) -> str:
    if moment == "day" and day is not None:
        return tr("Day {day}").format(day=day)
    return tr(MOMENTS.get(moment, "")) or moment


def verdict_name(verdict: str) -> str:
    return tr(VERDICTS.get(verdict, ""))


def verdict_count(verdict: str, count: int) -> str:
    """So many changes with a verdict: "8 improved"."""
    return tr(VERDICT_COUNTS[verdict], n=count)


def verdict_hint(verdict: str) -> str:
    return tr(VERDICT_HINTS[verdict])


def state_name(state: str) -> str:
    """What became of a spot, in a word."""
    return tr(STATES[state])


def date_text(when: date | datetime | None) -> str:
    """Day in the user's own format; the practitioner's clock is never converted."""
    if when is None:
        return tr("Date unknown")
    return QLocale().toString(when, tr(DATE_PATTERN))


def short_date(when: date) -> str:
    """Day and month, where the year is told elsewhere."""
    return QLocale().toString(when, tr(DAY_PATTERN))


def time_text(when: datetime) -> str:
    """Time of day in the user's own format."""
    return QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)


def day_title(when: date) -> str:
    """Weekday, day and month: Tue, 3 Mar."""
    return QLocale().toString(when, "ddd, d MMM")


def month_name(when: date) -> str:
    return QLocale().standaloneMonthName(when.month, QLocale.FormatType.ShortFormat)


def number(value: float, unit: str = "", *, signed: bool = False) -> str:
    """Three significant digits, never more than the doubt allows to matter; a true minus sign."""
    return _rounded(value, _decimals(value, unit), signed=signed)


def _decimals(value: float, unit: str) -> int:
    size = abs(value)
    return 0 if unit == "count" or size >= 100 else 1 if size >= 10 else 2


def _rounded(value: float, decimals: int, *, signed: bool = False) -> str:
    """Write a number as the user's language does; 0 has no sign."""
    rounded = round(value, decimals)
    text = QLocale().toString(float(abs(rounded)), "f", decimals)
    return f"{'−' if rounded < 0 else '+' if signed and rounded > 0 else ''}{text}"


def tenths(value: float, *, signed: bool = False) -> str:
    """A number with one decimal."""
    return _rounded(value, 1, signed=signed)


def hundredths(value: float) -> str:
    """A number with two decimals."""
    return _rounded(value, 2)


def percent(share: float, *, signed: bool = False) -> str:
    """A share of 1 in percent: 12 %."""
    return f"{_rounded(100 * share, 0, signed=signed)} %"


def coarse_percent(share: float) -> str:
    """A doubt in percent, to one digit: 7 %, 0.4 %."""
    return f"{_rounded(100 * share, 0 if share >= 0.0095 else 1)} %"


def with_unit(value: float, unit: str, *, signed: bool = False) -> str:
    if unit == "count":
        return tr("{value} spots", n=round(abs(value))).format(value=number(value, unit, signed=signed))
    joint = " " if unit else ""
    return f"{number(value, unit, signed=signed)}{joint}{unit_name(unit)}"


def with_doubt(value: float, half: float, unit: str) -> str:
    """A value ± half its 95 % interval, both to the value's own digits: 174 ± 31 mm²."""
    decimals = _decimals(value, unit)
    doubt = number(half, unit) if round(half, decimals) == 0 else _rounded(half, decimals)
    return f"{number(value, unit)} ± {doubt} {unit_name(unit)}".rstrip()


RELATIVE_UNITS = ("mm2", "px2", "mm", "px", "mm/cm2", "percent")
"""Units in which a change is told as a share of what was before."""


def change_text(before: float, delta: float, unit: str, interval: tuple[float, float] | None = None) -> str:
    """A change as it is told: in % of before, or in its own unit; ± is its 95 % interval."""
    relative = unit in RELATIVE_UNITS and bool(before)
    share = 100 / abs(before) if relative else 1.0

    def told(value: float, *, signed: bool = True) -> str:
        if not relative:
            return number(value, unit, signed=signed)
        return _rounded(value * share, 0, signed=signed)

    name = "%" if relative else unit_name(unit)
    if interval is None:
        return f"{told(delta)} %" if relative else with_unit(delta, unit, signed=True)
    below, above = told(delta - interval[0], signed=False), told(interval[1] - delta, signed=False)
    if below == above:
        return f"{told(delta)} ± {above} {name}"
    return tr("{change} {unit} ({low} to {high})").format(
        change=told(delta), unit=name, low=told(interval[0]), high=told(interval[1])
    )


SCALE_SOURCES = {
    "iris": mark("by the iris"),
    "marker": mark("by the marker"),
    "points": mark("by two points"),
    "given": mark("as given"),
}


def scale_text(scale: Scale) -> str:
    """A scale with its 95 % interval and where it comes from; a carried one shares the baseline's doubt."""
    px_per_mm = f"{_rounded(scale.px_per_mm, 1)} px/mm"
    if scale.source == "carried":
        return px_per_mm
    doubt = coarse_percent(Z_95 * scale.sd_relative)
    told = f"{px_per_mm} ± {doubt}" if scale.sd_relative else px_per_mm
    return f"{told}, {tr(SCALE_SOURCES[scale.source])}"


def sentence(text: str) -> str:
    """Begin with a capital and end with a full stop, in the user's language."""
    text = translate_sentence(text.strip())
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


EXAMINE = "have it examined"
"""In a reason of the engine: what needs a look by whoever may diagnose."""


def reasons(text: str | None) -> list[str]:
    """Reasons one by one, what is to be examined first."""
    parts = [part.strip() for part in (text or "").split(";") if part.strip()]
    return sorted(parts, key=lambda part: EXAMINE not in part)


def reason_text(text: str | None) -> str:
    """Reasons as sentences, what is to be examined first."""
    found = reasons(text)
    first = [sentence(part) for part in found if EXAMINE in part]
    return " ".join([*first, sentence("; ".join(found[len(first) :]))]).strip()


def days_between(first: date, second: date) -> str:
    """Time since the baseline in the words of a practice: days, weeks, then months."""
    days = (second - first).days
    size = abs(days)
    if size == 0:
        return tr("same day")
    if size < 14:
        return tr("%n days later", n=size) if days > 0 else tr("%n days earlier", n=size)
    if size < 70:
        weeks = round(size / 7)
        return tr("%n weeks later", n=weeks) if days > 0 else tr("%n weeks earlier", n=weeks)
    months = round(size / 30.44)
    return tr("%n months later", n=months) if days > 0 else tr("%n months earlier", n=months)


CHECKS = {
    "yaw": mark("Head turn"),
    "pitch": mark("Chin up or down"),
    "roll": mark("Head tilt"),
    "distance": mark("Distance"),
    "framing": mark("Framing"),
    "exposure": mark("Exposure"),
    "clipping": mark("Blown highlights"),
    "light_direction": mark("Light direction"),
    "cast": mark("Colour cast"),
    "sharpness": mark("Sharpness"),
    "noise": mark("Picture noise"),
    "expression": mark("Expression"),
    "eyes_closed": mark("Eyes closed"),
    "same_person": mark("Same person"),
    "mirrored": mark("Mirrored"),
    "occlusion": mark("Hidden skin"),
    "camera": mark("Camera"),
    "view": mark("View"),
}

COMPARABILITY = {
    "comparable": mark("Comparable"),
    "with care": mark("With care"),
    "not comparable": mark("Not comparable"),
}

COMPARABILITY_TITLES = {
    "comparable": mark("These photos may be compared"),
    "with care": mark("These photos may be compared with care"),
    "not comparable": mark("These photos are not comparable"),
}


def check_name(name: str) -> str:
    return tr(CHECKS.get(name, "")) or name.replace("_", " ").capitalize()


def check_value(value: float, unit: str, *, signed: bool = False) -> str:
    """A check's value, no finer than it matters: 4.5°, 12°, 20 %, 0.35."""
    coarse = unit in ("°", "%", "ΔE", "L*")
    decimals = 2 if not coarse else 1 if abs(value) < 9.95 else 0
    return f"{_rounded(value, decimals, signed=signed)}{'' if unit == '°' else ' '}{unit}".strip()
