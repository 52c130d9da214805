"""What the records' names are called on the screen. Every name that is shown goes through here."""

from datetime import date, datetime

from PySide6.QtCore import QLocale

from mesophoto.records import Scale

Z_95 = 1.96
"""A 95 % interval is so many standard deviations to each side."""

METRICS = {
    "pigmentation_area": "Brown spots, area",
    "pigmentation_count": "Brown spots, number",
    "pigmentation_contrast": "Brown spots, darkness",
    "redness": "Redness",
    "redness_area": "Red areas",
    "texture_roughness": "Roughness",
    "wrinkle_length": "Lines, length",
    "wrinkle_density": "Lines, density",
    "tone_evenness": "Unevenness of tone",
}

REGIONS = {
    "face": "Whole face",
    "forehead": "Forehead",
    "glabella": "Between the brows",
    "crows_feet_left": "Crow’s feet, left",
    "crows_feet_right": "Crow’s feet, right",
    "lower_lid_left": "Lower lid, left",
    "lower_lid_right": "Lower lid, right",
    "cheek_left": "Cheek, left",
    "cheek_right": "Cheek, right",
    "nose": "Nose",
    "nasolabial_left": "Nasolabial fold, left",
    "nasolabial_right": "Nasolabial fold, right",
    "perioral": "Around the mouth",
    "chin": "Chin",
    "neck": "Neck",
    "dorsum": "Back of the hand",
    "colour_reference": "Colour reference",
    "grey_card": "Grey card",
    "region": "Drawn region",
    "whole": "Whole photo",
}

UNITS = {
    "mm2": "mm²",
    "percent": "%",
    "px2": "px²",
    "mm": "mm",
    "px": "px",
    "mm/cm2": "mm/cm²",
    "count": "spots",
    "a*": "a*",
    "L*": "L*",
}

VIEWS = {
    "face_frontal": "Face, frontal",
    "face_45": "Face, 45°",
    "face_90": "Face, profile",
    "face_eyes_closed": "Face, eyes closed",
    "face_smile": "Face, smiling",
    "face_raised_brows": "Face, brows raised",
    "neck": "Neck",
    "hand_dorsum": "Back of the hand",
    "hand_fist": "Fist",
    "scalp": "Scalp",
    "body_area": "Area of the body",
    "close_up": "Close-up",
    "other": "Other view",
}

SIDES = {"left": "left", "right": "right", "none": "–"}

MOMENTS = {
    "before": "Before treatment",
    "right_after": "Right after treatment",
    "day": "Day after treatment",
    "follow_up": "Follow-up",
}

MOMENTS_SHORT = {
    "before": "Before",
    "right_after": "Right after",
    "day": "On day …",
    "follow_up": "Follow-up",
}
"""Where there is little room."""

VERDICTS = {
    "improved": "improved",
    "worsened": "worsened",
    "within noise": "within noise",
    "not comparable": "not comparable",
    "noise unknown": "noise unknown",
}

VERDICT_HINTS = {
    "improved": "Better, and larger than what a repeat of the photo would show.",
    "worsened": "Worse, and larger than what a repeat of the photo would show.",
    "within noise": "A repeat of the photo could differ as much: no change is shown.",
    "not comparable": "The two photos do not allow this comparison.",
    "noise unknown": "How much a repeat of the photo would differ is not known, so nothing is said. "
    "Repeat shots of this clinic tell it.",
}


SHARES = {
    "pigmentation_area": "Brown spots, share of skin",
    "redness_area": "Red areas, share of skin",
}
"""Metrics that are told in mm² and in % of the region: what the second is called."""


def metric_name(metric: str, unit: str = "") -> str:
    if unit == "percent" and metric in SHARES:
        return SHARES[metric]
    return METRICS.get(metric, metric.replace("_", " ").capitalize())


def region_name(region: str) -> str:
    return REGIONS.get(region, region.replace("_", " ").capitalize())


def unit_name(unit: str) -> str:
    return UNITS.get(unit, unit)


def view_name(view: str, side: str = "none") -> str:
    name = VIEWS.get(view, view)
    return name if side == "none" else f"{name}, {SIDES[side]}"


def moment_name(moment: str, day: int | None = None) -> str:
    return f"Day {day}" if moment == "day" and day is not None else MOMENTS.get(moment, moment)


def date_text(when: date | datetime | None) -> str:
    """Day in the user's own format; the practitioner's clock is never converted."""
    if when is None:
        return "Date unknown"
    return QLocale().toString(when, "d MMM yyyy")


def short_date(when: date) -> str:
    """Day and month, where the year is told elsewhere."""
    return QLocale().toString(when, "d MMM")


def month_name(when: date) -> str:
    return QLocale().standaloneMonthName(when.month, QLocale.FormatType.ShortFormat)


def number(value: float, unit: str = "", *, signed: bool = False) -> str:
    """Three significant digits, never more than the doubt allows to matter; a true minus sign."""
    size = abs(value)
    decimals = 0 if unit == "count" or size >= 100 else 1 if size >= 10 else 2
    text = f"{value:+.{decimals}f}" if signed else f"{value:.{decimals}f}"
    if float(text) == 0:
        text = text.lstrip("+-")
    return text.replace("-", "−")


def with_unit(value: float, unit: str, *, signed: bool = False) -> str:
    if unit == "count" and round(abs(value)) == 1:
        return f"{number(value, unit, signed=signed)} spot"
    joint = " " if unit else ""
    return f"{number(value, unit, signed=signed)}{joint}{unit_name(unit)}"


def with_doubt(value: float, half: float, unit: str) -> str:
    """A value ± half its 95 % interval, both to the value's own digits: 174 ± 31 mm²."""
    decimals = len(number(value, unit).partition(".")[2])
    doubt = f"{half:.{decimals}f}"
    if float(doubt) == 0:
        doubt = number(half, unit)
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
        text = f"{round(value * share):+d}" if signed else f"{round(value * share)}"
        return (text.lstrip("+-") if float(text) == 0 else text).replace("-", "−")

    name = "%" if relative else unit_name(unit)
    if interval is None:
        return f"{told(delta)} %" if relative else with_unit(delta, unit, signed=True)
    below, above = told(delta - interval[0], signed=False), told(interval[1] - delta, signed=False)
    if below == above:
        return f"{told(delta)} ± {above} {name}"
    return f"{told(delta)} {name} ({told(interval[0])} to {told(interval[1])})"


SCALE_SOURCES = {
    "iris": "by the iris",
    "marker": "by the marker",
    "points": "by two points",
    "given": "as given",
}


def scale_text(scale: Scale) -> str:
    """A scale with its 95 % interval and where it comes from; a carried one shares the baseline's doubt."""
    if scale.source == "carried":
        return f"{scale.px_per_mm:.1f} px/mm"
    doubt = f" ± {100 * Z_95 * scale.sd_relative:.1g} %" if scale.sd_relative else ""
    return f"{scale.px_per_mm:.1f} px/mm{doubt}, {SCALE_SOURCES[scale.source]}"


def sentence(text: str) -> str:
    """Begin with a capital and end with a full stop."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


EXAMINE = "have it examined"


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
        return "same day"
    if size < 14:
        text = f"{size} day{'s' if size > 1 else ''}"
    elif size < 70:
        weeks = round(size / 7)
        text = f"{weeks} weeks"
    else:
        text = f"{round(size / 30.44)} months"
    return f"{text} later" if days > 0 else f"{text} earlier"


CHECKS = {
    "yaw": "Head turn",
    "pitch": "Chin up or down",
    "roll": "Head tilt",
    "distance": "Distance",
    "framing": "Framing",
    "exposure": "Exposure",
    "clipping": "Blown highlights",
    "light_direction": "Light direction",
    "cast": "Colour cast",
    "sharpness": "Sharpness",
    "noise": "Noise",
    "expression": "Expression",
    "eyes_closed": "Eyes closed",
    "same_person": "Same person",
    "mirrored": "Mirrored",
    "occlusion": "Hidden skin",
    "camera": "Camera",
    "view": "View",
}

COMPARABILITY = {
    "comparable": "Comparable",
    "with care": "With care",
    "not comparable": "Not comparable",
}

COMPARABILITY_TITLES = {
    "comparable": "These photos may be compared",
    "with care": "These photos may be compared with care",
    "not comparable": "These photos are not comparable",
}


def check_name(name: str) -> str:
    return CHECKS.get(name, name.replace("_", " ").capitalize())


def check_value(value: float, unit: str, *, signed: bool = False) -> str:
    """A check's value, no finer than it matters: 4.5°, 12°, 20 %, 0.35."""
    coarse = unit in ("°", "%", "ΔE", "L*")
    decimals = 2 if not coarse else 1 if abs(value) < 9.95 else 0
    text = f"{value:+.{decimals}f}" if signed else f"{value:.{decimals}f}"
    if float(text) == 0:
        text = text.lstrip("+-")
    return f"{text}{'' if unit == '°' else ' '}{unit}".strip().replace("-", "−")
