"""Findings come back from JSON as they went in."""

import json
from types import SimpleNamespace

from mesophoto.library.entities import PhotoFindings
from mesophoto.library.stored import assessment_from, details_to
from mesophoto.records import ColourReference, DetailCost


def read_back(findings):
    kept = json.loads(json.dumps(details_to(findings)))
    row = SimpleNamespace(
        details=kept,
        id="a",
        photo_id="p",
        baseline_photo_id="b",
        algorithm="x",
        inputs_sha256="y",
        created_at=None,
    )
    return assessment_from(row, ())


def test_what_matching_cost_and_the_colour_reference_come_back():
    detail = DetailCost("after", 0.18, 0.22, (0.5, 0.7))
    colour = ColourReference("card", 1.4, 12, warnings=("worn",))
    found = read_back(PhotoFindings(measurements=(), detail=detail, colour=colour))
    assert found.detail == detail
    assert found.colour == colour


def test_what_was_not_found_comes_back_as_nothing():
    found = read_back(PhotoFindings(measurements=()))
    assert found.detail is None
    assert found.colour is None
