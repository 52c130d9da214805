"""What all tests of the app need."""

import threading

import pytest


def pytest_collection_modifyitems(items):
    """The offscreen platform has no window manager to tell size hints to; every other warning fails."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def no_leaked_threads():
    before = set(threading.enumerate())
    yield
    leaked = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not leaked, f"threads left behind: {leaked}"
