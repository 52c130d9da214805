"""The experiments on colour run on few photos and give the promised figures."""

from pathlib import Path

import numpy as np

from mesophoto.validation.colour import count_false_charts, try_charts, try_without_reference
from mesophoto.validation.haemoglobin import Fingers, try_haemoglobin


def test_charts_are_tried_and_told(shared_photos: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    photos = [shared_photos / "faces_london" / "001_03.jpg"]
    figures = try_charts(photos, lambda *step: steps.append(step), casts=1)
    assert [figure.reached for figure in figures if figure.reach] == [True, True]
    assert steps == [(0, 1, "charts beside 001_03")]


def test_casts_without_reference_are_tried_and_told(shared_photos: Path) -> None:
    photos = [shared_photos / "faces_london" / "001_03.jpg"]
    figures = try_without_reference(photos, lambda *_: None, casts=1)
    assert float(figures[0].got) < 0.3
    assert figures[1].reached


def test_a_chart_that_is_there_is_counted(shared_photos: Path) -> None:
    photos = [shared_photos / "colour_cards" / "classic.png", shared_photos / "hands_hb" / "14.jpg"]
    figure = count_false_charts(photos, lambda *_: None)[0]
    assert figure.got == "1"
    assert figure.reached is False
    assert figure.note == "classic.png"


def test_haemoglobin_is_told_with_intervals(shared_photos: Path) -> None:
    board = np.array([(180, 180), (330, 180), (330, 420), (180, 420)], float)
    mark = np.array([(373, 139), (387, 139), (387, 153), (373, 153)], float)
    skin = [np.array([(606, 245), (658, 245), (658, 296), (606, 296)], float)]
    shots = (("14", 47, "a"), ("16", 137, "a"), ("123", 95, "b"), ("139", 167, "b"))
    photos = [Fingers(shared_photos / "hands_hb" / f"{n}.jpg", hb, day, skin) for n, hb, day in shots]
    figures = try_haemoglobin(photos, board, mark, lambda *_: None)
    assert len(figures) == 4
    assert -1 <= float(figures[0].got) <= 1
    assert " to " in figures[0].interval
    assert "half of uncorrected" in figures[2].reach
