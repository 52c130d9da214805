"""Memory of the viewer while one pair of 24-megapixel photos after the other is looked at.

Run as ``python tests/benchmarks/bench_viewer_memory.py [PHOTOS]``, 1,000 photos unless told. Every tenth pair
is looked at in each way of comparing, among them a grid of 12 sessions.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from mesophoto.app.theme import install_theme
from mesophoto.app.viewer import PairAlignment, PairViewer, SessionPhoto, ViewerPhoto

WIDTH, HEIGHT = 6000, 4000
SESSIONS = 12
REACH_MB = 1500
FLAT_MB = 60
"""So much more may be taken after all photos than after the first hundred."""
MODES = ("slider", "blink", "onion", "difference", "grid", "side_by_side")


def photo(number: int) -> np.ndarray:
    """Decode a photo: new pixels each time, as from a file."""
    row = (np.arange(3 * WIDTH, dtype=np.uint32) * (number % 7 + 1) // 97 + 60 + number) % 190
    return np.broadcast_to(row.astype(np.uint8).reshape(1, WIDTH, 3), (HEIGHT, WIDTH, 3)).copy()


def resident_mb() -> float:
    """Give the memory that this process has in RAM."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def look_through(viewer: PairViewer, count: int) -> Iterator[tuple[int, float]]:
    """Show photos, two at a time; gives how many were seen and the memory then."""
    delta = np.zeros((1067, 1600), np.float32)
    for number in range(0, count, 2):
        first, second = (
            ViewerPhoto(f"photo {number + i}", lambda n=number + i: photo(n), f"Photo {number + i}")
            for i in (0, 1)
        )
        warped = lambda n=number: photo(n + 1)  # noqa: E731
        alignment = PairAlignment(
            lambda points: np.asarray(points) + 8, warped, None, f"pair {number}", lambda: delta
        )
        viewer.show_pair(first, second, alignment)
        sessions = [
            SessionPhoto(ViewerPhoto(f"{number}/{i}", first.rgb, f"{i}"), lambda n=number + i: photo(n))
            for i in range(SESSIONS)
        ]
        viewer.set_sessions(f"photo {number}", sessions)
        for mode in MODES if number % 20 == 0 else ("side_by_side",):
            viewer.set_mode(mode)
            settle(viewer)
            viewer.canvas.repaint()
        yield number + 2, resident_mb()


def settle(viewer: PairViewer) -> None:
    """Wait until all is loaded."""
    loop = QEventLoop()
    while viewer.is_busy:
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def main() -> None:
    """Print the memory as photos are looked at, and whether it is within its reach."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    app = QApplication(sys.argv)
    install_theme(app, "dark")
    viewer = PairViewer()
    viewer.resize(1920, 1140)
    viewer.show()
    most_of_first = most = 0.0
    for seen, now in look_through(viewer, count):
        most = max(most, now)
        if seen <= 100:
            most_of_first = most
        if seen % 50 == 0:
            print(f"after {seen} photos: {now:.0f} MB, most so far {most:.0f} MB", flush=True)
    viewer.shut_down()
    print("| what | reach | got |\n|---|---|---|")
    print(f"| memory after looking at 100 photos, at most | ≤ {REACH_MB} MB | {most_of_first:.0f} MB |")
    print(f"| more after {count} photos than after 100 | ≤ {FLAT_MB} MB | {most - most_of_first:.0f} MB |")


if __name__ == "__main__":
    main()
