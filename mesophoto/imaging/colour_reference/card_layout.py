"""Where everything lies on the printed card, in millimetres from its upper left corner."""

CARD_SIZE_MM = (90.0, 60.0)
CARD_MARKER_MM = 12.0
"""Side of the black square of each of the card's four markers."""

MARKER_CORNERS_MM = ((10.0, 4.0), (74.0, 4.0), (74.0, 36.0), (10.0, 36.0))
"""Upper left corner of each marker."""

MARKER_IDS = (961, 962, 963, 964)
"""Of OpenCV's dictionary DICT_4X4_1000."""

MARKER_BITS = (
    ("1111", "0001", "0111", "0011"),
    ("1111", "0001", "1001", "0111"),
    ("1111", "0011", "1111", "0100"),
    ("1111", "1011", "0011", "0010"),
)
"""The 4×4 cells inside the black border of each marker, row by row; 1 is white."""

PATCH_MM = 12.0
PATCH_CORNERS_MM = tuple((x, y) for y in (4.0, 20.0, 36.0) for x in (28.0, 42.0, 56.0))
PATCH_SRGB = (245, 215, 185, 155, 130, 105, 80, 60, 40)
"""Nominal grey of each patch, as sent to the printer. What comes out differs, and is not quite neutral."""

RULE_ZERO_MM = (7.0, 53.0)
"""x where the rule along the lower edge starts, and y where that up the left edge does."""

RULES_MM = (80.0, 50.0)
"""Their lengths."""
