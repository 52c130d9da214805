"""The comparing viewer: one photo, two in step, laid over each other in several ways, or all sessions."""

from mesophoto.app.viewer.inputs import PairAlignment, ViewerPhoto
from mesophoto.app.viewer.pair_viewer import PairViewer
from mesophoto.app.viewer.sessions import SessionPhoto

__all__ = ["PairAlignment", "PairViewer", "SessionPhoto", "ViewerPhoto"]
