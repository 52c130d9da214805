"""Work per frame on the UI thread while 24-megapixel photos are panned, zoomed and compared in each way.

Run as ``python tests/benchmarks/bench_viewer.py``. Peer: Qt's own QGraphicsView with one pixmap per photo,
panned and zoomed in the same way, on a canvas of the same size.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from mesophoto.app.theme import install_theme
from mesophoto.app.viewer import PairAlignment, PairViewer, SessionPhoto, ViewerPhoto
from mesophoto.app.viewer.inputs import Marks

WIDTH, HEIGHT = 6000, 4000
CANVASES = ((1920, 1080), (2560, 1440))
SESSIONS = 24
FRAMES = 60
RUNS = 3
LIMIT_MS = 16.0


def make_photo(seed: int) -> np.ndarray:
    """Skin-coloured noise of several sizes, so that no frame is cheap to paint."""
    rng = np.random.default_rng(seed)
    picture = np.full((HEIGHT, WIDTH, 3), (205, 160, 135), np.int16)
    for step in (500, 100, 10, 2):
        coarse = rng.integers(-14, 15, (HEIGHT // step, WIDTH // step, 3), np.int16)
        picture += coarse.repeat(step, axis=0).repeat(step, axis=1)
    return np.clip(picture, 0, 255).astype(np.uint8)


def make_marks(seed: int) -> Marks:
    """Draw 400 spots and 8 regions."""
    rng = np.random.default_rng(seed)
    mask = np.zeros((HEIGHT, WIDTH), bool)
    for x, y, radius in _spots(rng):
        rows, columns = np.ogrid[-radius : radius + 1, -radius : radius + 1]
        mask[y - radius : y + radius + 1, x - radius : x + radius + 1] |= rows**2 + columns**2 <= radius**2
    turn = np.linspace(0, 2 * np.pi, 80, endpoint=False)
    circle = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    centres = [(1500 + 1000 * (i % 4), 1300 + 1400 * (i // 4)) for i in range(8)]
    return Marks({"pigmentation": mask}, {f"region {i}": 450 * circle + c for i, c in enumerate(centres)})


def _spots(rng: np.random.Generator) -> Iterator[tuple[int, int, int]]:
    for x, y, radius in zip(
        rng.integers(1000, 5000, 400), rng.integers(600, 3400, 400), rng.integers(6, 40, 400), strict=True
    ):
        yield int(x), int(y), int(radius)


def turned(points: np.ndarray) -> np.ndarray:
    """Turn by 3°, enlarge by 5 %, shift: painting side by side is dearest when a photo is turned."""
    angle = np.radians(3)
    matrix = 1.05 * np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.asarray(points) @ matrix + (-80, 40)


Zoom = Callable[[float], None]
Pan = Callable[[float, float], None]
Steps = Callable[[], Iterator[None]]


def motions(zoom_to: Zoom, pan: Pan) -> dict[str, Steps]:
    """Give what is done, by name."""
    return {
        "pan at 60 %": lambda: pans(zoom_to, pan, 0.6),
        "pan at 100 %": lambda: pans(zoom_to, pan, 1.0),
        "zoom 20–200 %": lambda: zooms(zoom_to),
    }


def pans(zoom_to: Zoom, pan: Pan, zoom: float) -> Iterator[None]:
    """Wander about at one zoom."""
    zoom_to(zoom)
    for i in range(FRAMES):
        pan(9 * np.cos(i / 8), 7 * np.sin(i / 11))
        yield


def zooms(zoom_to: Zoom) -> Iterator[None]:
    """Go in and out between 20 and 200 %."""
    for i in range(FRAMES):
        zoom_to(0.2 * 10 ** (1 - abs(i / FRAMES * 2 - 1)))
        yield


def measure(make_steps: Steps, paint: Callable[[], None]) -> np.ndarray:
    """Work of the UI thread for each step and its painting, and the time by the clock: (frames, 2) ms.

    The best of three runs, since other programs run, too.
    """
    return np.min([_measure(make_steps(), paint) for _ in range(RUNS)], axis=0)


def _measure(steps: Iterator[None], paint: Callable[[], None]) -> np.ndarray:
    times = []
    while True:
        start, work = perf_counter(), thread_time()
        if next(steps, StopIteration) is StopIteration:
            return 1e3 * np.array(times[2:])
        paint()
        times.append((thread_time() - work, perf_counter() - start))
        QApplication.processEvents()


def row(what: str, frames: np.ndarray) -> str:
    """Format one row of the table."""
    work, clock = frames.T
    late = 100 * np.mean(work > LIMIT_MS)
    got = (
        f"median {np.median(work):.1f}, p95 {np.percentile(work, 95):.1f}, longest {work.max():.1f} ms, "
        f"{late:.0f} % late; by the clock: median {np.median(clock):.1f}, "
        f"p95 {np.percentile(clock, 95):.1f} ms"
    )
    return f"| {what} | 95 % ≤ {LIMIT_MS:.0f} ms | {got} |"


def bench_viewer(label: str, canvas_size: tuple[int, int]) -> Iterator[str]:
    """Give the rows of our viewer."""
    first, second = make_photo(1), make_photo(2)
    viewer = PairViewer()
    viewer.show()
    loop = QEventLoop()
    viewer.ready.connect(loop.quit)
    start = perf_counter()
    fixed = ViewerPhoto("a", first, "Before", px_per_mm=20, marks=make_marks(1))
    moving = ViewerPhoto("b", second, "After", marks=make_marks(2))
    viewer.show_pair(fixed, moving, PairAlignment(turned, second, difference=make_difference))
    asked = 1e3 * (perf_counter() - start)
    loop.exec()
    yield f"| {label}, pair given → all there (off the UI thread) | – | {perf_counter() - start:.2f} s |"
    yield f"| {label}, asking for it | – | {asked:.1f} ms |"
    viewer.set_sessions("a", make_sessions(second))
    viewer.resize(canvas_size[0], canvas_size[1] + viewer.height() - viewer.canvas.height())
    QApplication.processEvents()
    viewer.resize(canvas_size[0], canvas_size[1] + viewer.height() - viewer.canvas.height())
    yield from _bench_pairs(label, viewer)
    yield from _bench_modes(label, viewer)
    viewer.shut_down()


def make_difference() -> np.ndarray:
    """A map of the size that the engine gives, with skin in the middle."""
    delta = np.full((1067, 1600), np.nan, np.float32)
    delta[100:900, 300:1300] = np.random.default_rng(5).normal(0, 4, (800, 1000))
    return delta


def make_sessions(rgb: np.ndarray) -> list[SessionPhoto]:
    """Photos for the grid."""
    return [
        SessionPhoto(ViewerPhoto(f"session {i}", rgb, f"Session {i + 1}"), lambda: rgb)
        for i in range(SESSIONS)
    ]


def _bench_pairs(label: str, viewer: PairViewer) -> Iterator[str]:
    """Side by side and slider, with overlays and without."""
    for mode in ("side_by_side", "slider"):
        viewer.set_mode(mode)
        for overlays in (False, True):
            for name in ("pigmentation", "regions"):
                viewer.set_overlay(name, overlays)
            name = f"{label}, {mode.replace('_', ' ')}{', 400 spots outlined' if overlays else ''}"
            yield from _bench_motions(name, viewer)
    viewer.set_overlay("pigmentation", False)
    viewer.set_overlay("regions", False)
    paint = viewer.canvas.repaint
    yield row(f"{label}, slider, divider", measure(lambda: _divide(viewer), paint))
    viewer.canvas.set_angle(30)
    yield row(f"{label}, slider at 30°, divider", measure(lambda: _divide(viewer), paint))
    yield row(f"{label}, slider, turning", measure(lambda: _turn(viewer), paint))
    viewer.canvas.set_angle(0)


def _bench_modes(label: str, viewer: PairViewer) -> Iterator[str]:
    """The other ways of comparing, and the loupe."""
    for mode in ("blink", "onion", "difference", "grid"):
        viewer.set_mode(mode)
        viewer.fit()
        while viewer.is_busy:
            QApplication.processEvents()
        yield from _bench_motions(f"{label}, {mode}{' of 24' if mode == 'grid' else ''}", viewer)
    viewer.set_mode("side_by_side")
    viewer.canvas.set_loupe(True, 2)
    yield row(f"{label}, loupe", measure(lambda: _point(viewer), viewer.canvas.repaint))
    viewer.canvas.set_loupe(False)


def _bench_motions(name: str, viewer: PairViewer) -> Iterator[str]:
    canvas = viewer.canvas

    def pan(x: float, y: float) -> None:
        canvas.pan(QPointF(x, y))

    for what, steps in motions(canvas.zoom_to, pan).items():
        yield row(f"{name}, {what}", measure(steps, canvas.repaint))


def _divide(viewer: PairViewer) -> Iterator[None]:
    viewer.canvas.zoom_to(0.6)
    for i in range(FRAMES):
        viewer.canvas.divider.setValue(round(500 + 400 * np.sin(i / 9)))
        yield


def _turn(viewer: PairViewer) -> Iterator[None]:
    viewer.canvas.zoom_to(0.6)
    for i in range(FRAMES):
        viewer.canvas.set_angle(3 * i)
        yield


def _point(viewer: PairViewer) -> Iterator[None]:
    viewer.canvas.zoom_to(0.6)
    for i in range(FRAMES):
        place = QPointF(400 + 200 * np.cos(i / 8), 400 + 150 * np.sin(i / 11))
        viewer.canvas.loupe.place = place
        yield


def bench_graphics_view(label: str, canvas_size: tuple[int, int]) -> Iterator[str]:
    """Give the rows of the peer: two pixmaps side by side in one scene."""
    scene = QGraphicsScene()
    for i in (0, 1):
        picture = make_photo(i + 1)
        image = QImage(picture.data, WIDTH, HEIGHT, 3 * WIDTH, QImage.Format.Format_RGB888)
        scene.addPixmap(QPixmap.fromImage(image)).setX(i * WIDTH)
    view = QGraphicsView(scene)
    view.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for item in scene.items():
        item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
    view.setSceneRect(QRectF(0, 0, 2 * WIDTH, HEIGHT))
    view.resize(*canvas_size)
    view.show()
    QApplication.processEvents()

    def zoom_to(zoom: float) -> None:
        view.resetTransform()
        view.scale(zoom / view.devicePixelRatioF(), zoom / view.devicePixelRatioF())
        view.centerOn(WIDTH, HEIGHT / 2)

    def pan(x: float, y: float) -> None:
        view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() - round(x))
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - round(y))

    for what, steps in motions(zoom_to, pan).items():
        yield row(f"{label}, QGraphicsView, {what}", measure(steps, view.viewport().repaint))


def bench_screen(canvas_size: tuple[int, int]) -> None:
    """Print the rows for a canvas of that size on the screen that this process sees."""
    app = QApplication(sys.argv)
    install_theme(app, "dark")
    ratio = app.primaryScreen().devicePixelRatio()
    label = f"{canvas_size[0]} × {canvas_size[1]} @{ratio:.0f}x"
    for line in chain(bench_viewer(label, canvas_size), bench_graphics_view(label, canvas_size)):
        print(line, flush=True)


def main() -> None:
    """Run with canvases of two sizes, on a plain screen and on one of double density."""
    print("| what | reach | got |\n|---|---|---|", flush=True)
    for width, height in CANVASES:
        for ratio in ("1", "2"):
            environment = os.environ | {"QT_SCALE_FACTOR": ratio}
            command = [sys.executable, __file__, str(width), str(height)]
            subprocess.run(command, env=environment, check=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        bench_screen((int(sys.argv[1]), int(sys.argv[2])))
    else:
        main()
