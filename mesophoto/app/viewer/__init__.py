"""The comparing viewer: one photo, two side by side in step, or a slider over the aligned pair."""

from mesophoto.app.viewer.inputs import PairAlignment, ViewerPhoto
from mesophoto.app.viewer.pair_viewer import PairViewer

__all__ = ["PairAlignment", "PairViewer", "ViewerPhoto"]
