"""Colour references in a photo: charts, the printed card, and what the user chooses; and their correction."""

from mesophoto.imaging.colour_reference.card import CardSeen, find_card
from mesophoto.imaging.colour_reference.chosen import (
    REFERENCE_REGIONS,
    ChosenReference,
    baseline_reference,
    pair_references,
)
from mesophoto.imaging.colour_reference.correct import correct_colours, leave_out_reference
from mesophoto.imaging.colour_reference.find import card_reference, chart_reference
from mesophoto.imaging.colour_reference.match import match_reference

__all__ = [
    "REFERENCE_REGIONS",
    "CardSeen",
    "ChosenReference",
    "baseline_reference",
    "card_reference",
    "chart_reference",
    "correct_colours",
    "find_card",
    "leave_out_reference",
    "match_reference",
    "pair_references",
]
