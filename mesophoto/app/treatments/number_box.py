"""A number that may be left open."""

from PySide6.QtWidgets import QDoubleSpinBox


def number_box(name: str, suffix: str, most: float) -> QDoubleSpinBox:
    """A box in which 0 stands for: not noted."""
    box = QDoubleSpinBox()
    box.setRange(0, most)
    box.setDecimals(2)
    box.setSingleStep(0.5)
    box.setSuffix(suffix)
    box.setSpecialValueText("–")
    box.setAccessibleName(name)
    return box
