"""A viewer, empty and with a pair."""

import pytest

from mesophoto.app.viewer import PairViewer
from tests.app.viewer.photos import ALIGNMENT, fixed_photo, moving_photo


@pytest.fixture
def viewer(qtbot):
    viewer = PairViewer()
    qtbot.addWidget(viewer)
    viewer.resize(1100, 700)
    viewer.show()
    yield viewer
    viewer.shut_down()


@pytest.fixture
def pair(qtbot, viewer):
    """A viewer that shows an aligned pair."""
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(fixed_photo(), moving_photo(), lambda: ALIGNMENT)
    return viewer
