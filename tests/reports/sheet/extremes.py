"""Sheets at their limits: the longest names, 24 sessions, everything that can stand on one."""

from datetime import date, datetime, timedelta

import numpy as np
import pypdfium2

from mesophoto.metrics.registry import METRICS
from mesophoto.records import Change, Check, Comparability
from mesophoto.reports.clean_pictures import encode_picture
from mesophoto.reports.seal_code import new_code
from mesophoto.reports.sheet.data import (
    Ahead,
    ChartPoint,
    Counts,
    Followed,
    Given,
    Outcome,
    Picture,
    Plan,
    SheetData,
    SpotMap,
    ViewPair,
)

TODAY = date(2026, 9, 28)
FIRST = date(2024, 9, 28)
LONG_NAME = "Maximiliana-Theodora von Habsburg-Lothringen-Wittelsbach zu Sayn-Wittgenstein-Berleburg"
NO_BREAKS = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
_WHY = (
    "the second photo is softer: focus on the skin, hold still, clean the lens, do not scale it down; "
    "photographed 3 days after a treatment: texture, wrinkles and redness settle for 14 days"
)


def picture(width=64, height=80, day=FIRST, lines=()):
    across = np.linspace(120, 220, width, dtype=np.uint8)
    grey = np.repeat(np.tile(across, (height, 1))[..., None], 3, axis=2)
    return Picture(grey, day, lines)


def change(
    metric="pigmentation_area", region="cheek_left", unit="percent", verdict="improved", delta=-0.62, **more
):
    values = {
        "before": 2.0,
        "after": 2.0 + delta,
        "interval": (delta - 0.12, delta + 0.12),
        "reason": None,
    } | more
    return Change(
        metric,
        region,
        unit,
        values["before"],
        values["after"],
        delta,
        values["interval"],
        verdict,
        values["reason"],
    )


def outcome(one=None, sessions=24, noise=0.12):
    rng = np.random.default_rng(0)
    days = [FIRST + timedelta(days=30 * number) for number in range(sessions)]
    points = tuple(
        ChartPoint(day, None if number == 5 else float(2 - 0.02 * number + rng.normal(0, 0.05)))
        for number, day in enumerate(days)
    )
    return Outcome(one or change(), noise, 2.0, points)


def longest(language="de", views=9, spots=80, **more):
    """All that may stand on a sheet, in its longest form."""
    outline = tuple((0.5 + 0.02 * np.cos(t), 0.5 + 0.02 * np.sin(t)) for t in np.linspace(0, 6, 12))
    box = ((0.2, 0.4), (0.4, 0.4), (0.4, 0.6), (0.2, 0.6), (0.2, 0.4))
    checks = (Check("sharpness", 1.0, 0.4, 0.6, 0.3, "", False, _WHY.partition(";")[0]),)
    verdicts = ("improved", "worsened", "within noise", "noise unknown", "not comparable", "within noise")
    reasons = (None, "a new or growing spot: have it examined", None, None, _WHY,
               "larger than its own noise, but among 12 comparisons chance gives as much")  # fmt: skip
    outcomes = tuple(
        outcome(change(metric, "nasolabial_right", "percent", verdict, reason=reason))
        for metric, verdict, reason in zip(sorted(METRICS), verdicts, reasons, strict=False)
    )
    values = {
        "language": language,
        "today": TODAY,
        "pair": ViewPair(
            "face_eyes_closed", "right", (picture(), picture(day=TODAY, lines=(box,))), True,
            Comparability("with care", checks),
        ),
        "clinic": f"Gemeinschaftspraxis {LONG_NAME} und {NO_BREAKS}",
        "clinic_lines": ("Dr. med. " + LONG_NAME, "Lange Straße 123, 12345 " + NO_BREAKS, "+49 30 000 000 00"),
        "logo": encode_picture(picture(200, 60).rgb, "png"),
        "patient": f"{LONG_NAME} {NO_BREAKS}",
        "plan": Plan("rejuvenation", date(2025, 12, 24), 17, date(2025, 11, 30)),
        "baseline_changed": (date(2025, 9, 30), FIRST),
        "outcomes": outcomes,
        "also": Counts(12, 13, 114, 25, 36),
        "treatments": tuple(
            Given(FIRST + timedelta(days=21 * number), "point_by_point", (NO_BREAKS, LONG_NAME),
                  ("nasolabial_left", "nasolabial_right", "crows_feet_left"), number + 1, 24)
            for number in range(24)
        ),
        "side_effects": tuple(
            Followed("pigment_change", "life_threatening", FIRST + timedelta(days=number), None if number < 7 else TODAY)
            for number in range(12)
        ),
        "ahead": (
            Ahead(date(2026, 9, 30), 23, 24), Ahead(datetime(2026, 12, 24, 23, 59)),
            Ahead(datetime(2027, 1, 30, 9, 30)), Ahead(datetime(2027, 2, 28, 9, 30)),
        ),
        "hidden": "mask",
        "code": new_code(),
        "version": "10.11.12",
        "metric_versions": tuple((name, 10) for name in sorted(METRICS)),
        "px_per_mm": 12.3,
        "views": tuple(
            ViewPair("face_raised_brows", "right", (picture(), picture(day=TODAY)), True, None) for _ in range(views)
        ),
        "sessions": tuple(picture(day=FIRST + timedelta(days=30 * number)) for number in range(24)),
        "spot_map": SpotMap(
            picture(),
            tuple((outline, state) for state in ("new", "larger", "darker", "smaller", "lighter", "gone", "stable",
                                                 "not visible") for _ in range(spots // 8)),
            True,
        ),
    }  # fmt: skip
    return SheetData(**(values | more))


def least(language="en", **more):
    """A first photo of a patient of whom nothing else is known."""
    pair = ViewPair("hand_dorsum", "left", (picture(),), False, None)
    values = {"language": language, "today": TODAY, "pair": pair, "patient": "P-7F3K2M9Q", "code": new_code()}
    return SheetData(**(values | more))


def find_faults(pdf, pages):
    """What is wrong with rendered pages: their number, text beyond the page, on other text, or on pictures."""
    document = pypdfium2.PdfDocument(pdf)
    faults = [] if len(document) == pages else [f"{len(document)} pages instead of {pages}"]
    for number, page in enumerate(document, 1):
        boxes, pictures = text_boxes(page), picture_boxes(page)
        width, height = page.get_size()
        for text, (left, bottom, right, top) in boxes:
            if left < 20 or bottom < 14 or right > width - 20 or top > height - 14:
                faults.append(f"page {number}: {text!r} is beyond the page")
        for first, (text, box) in enumerate(boxes):
            faults += [
                f"page {number}: {text!r} lies on {other!r}"
                for other, against in boxes[first + 1 :]
                if _overlap(box, against)
            ]
            faults += [
                f"page {number}: {text!r} lies on a picture" for shown in pictures if _overlap(box, shown)
            ]
        for left, bottom, right, top in pictures:
            if left < 20 or bottom < 14 or right > width - 20 or top > height - 14:
                faults.append(f"page {number}: a picture is beyond the page")
    document.close()
    return faults


def text_boxes(page):
    """Lines of text with their boxes: left, bottom, right, top in pt."""
    text = page.get_textpage()
    found = []
    for index in range(text.count_rects()):
        box = text.get_rect(index)
        told = text.get_text_bounded(*box).strip()
        if told:
            found.append((told, box))
    return found


def picture_boxes(page):
    return [one.get_bounds() for one in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])]


def _overlap(first, second):
    wide = min(first[2], second[2]) - max(first[0], second[0])
    high = min(first[3], second[3]) - max(first[1], second[1])
    return wide > 0.8 and high > 0.8
