"""Work per frame on the UI thread while two 24-megapixel photos are panned, zoomed and uncovered.

Run as ``python tests/benchmarks/bench_viewer.py``. Peer: Qt's own QGraphicsView with one pixmap per photo,
panned and zoomed in the same way, on a canvas of the same size.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from mesophoto.app.theme import install_theme
from mesophoto.app.viewer import PairAlignment, PairViewer, ViewerPhoto
from mesophoto.app.viewer.inputs import Marks

WIDTH, HEIGHT = 6000, 4000
CANVAS = (1600, 1000)
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
    """Time of each step and its painting, and the work of all threads meanwhile: (frames, 2) ms.

    The best of three runs, since other programs run, too.
    """
    return np.min([_measure(make_steps(), paint) for _ in range(RUNS)], axis=0)


def _measure(steps: Iterator[None], paint: Callable[[], None]) -> np.ndarray:
    times = []
    while True:
        start, work = perf_counter(), process_time()
        if next(steps, StopIteration) is StopIteration:
            return 1e3 * np.array(times[2:])
        paint()
        times.append((perf_counter() - start, process_time() - work))
        QApplication.processEvents()


def row(what: str, frames: np.ndarray) -> str:
    """Format one row of the table."""
    times, work = frames.T
    late = 100 * np.mean(times > LIMIT_MS)
    got = (
        f"median {np.median(times):.1f}, p95 {np.percentile(times, 95):.1f}, longest {times.max():.1f} ms, "
        f"{late:.0f} % late; work of all threads: median {np.median(work):.1f}, "
        f"p95 {np.percentile(work, 95):.1f} ms"
    )
    return f"| {what} | 95 % ≤ {LIMIT_MS:.0f} ms | {got} |"


def bench_viewer(label: str) -> Iterator[str]:
    """Give the rows of our viewer."""
    first, second = make_photo(1), make_photo(2)
    viewer = PairViewer()
    viewer.resize(*CANVAS)
    viewer.show()
    loop = QEventLoop()
    viewer.ready.connect(loop.quit)
    start = perf_counter()
    fixed = ViewerPhoto("a", first, "Before", px_per_mm=20, marks=make_marks(1))
    moving = ViewerPhoto("b", second, "After", marks=make_marks(2))
    viewer.show_pair(fixed, moving, PairAlignment(turned, second))
    asked = 1e3 * (perf_counter() - start)
    loop.exec()
    yield f"| {label}, pair given → all there (off the UI thread) | – | {perf_counter() - start:.2f} s |"
    yield f"| {label}, asking for it | – | {asked:.1f} ms |"
    canvas = viewer.canvas

    def pan(x: float, y: float) -> None:
        canvas.pan(QPointF(x, y))

    for mode in ("side_by_side", "slider"):
        for overlays in (False, True):
            viewer.set_mode(mode)
            for name in ("pigmentation", "regions"):
                viewer.set_overlay(name, overlays)
            name = f"{label}, {mode.replace('_', ' ')}{', 400 spots outlined' if overlays else ''}"
            for what, steps in motions(canvas.zoom_to, pan).items():
                yield row(f"{name}, {what}", measure(steps, canvas.repaint))
    yield row(f"{label}, slider, divider", measure(lambda: _divide(viewer), canvas.repaint))
    viewer.shut_down()


def _divide(viewer: PairViewer) -> Iterator[None]:
    viewer.canvas.zoom_to(0.6)
    for i in range(FRAMES):
        viewer.canvas.divider.setValue(round(500 + 400 * np.sin(i / 9)))
        yield


def bench_graphics_view(label: str) -> Iterator[str]:
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
    view.resize(*CANVAS)
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


def bench_screen() -> None:
    """Print the rows for the screen that this process sees."""
    app = QApplication(sys.argv)
    install_theme(app, "dark")
    ratio = app.primaryScreen().devicePixelRatio()
    label = f"{CANVAS[0] * ratio:.0f} × {CANVAS[1] * ratio:.0f} px"
    for line in (*bench_viewer(label), *bench_graphics_view(label)):
        print(line, flush=True)


def main() -> None:
    """Run on a plain screen and on one of double density."""
    print("| what | reach | got |\n|---|---|---|", flush=True)
    for ratio in ("1", "2"):
        environment = os.environ | {"QT_SCALE_FACTOR": ratio}
        subprocess.run([sys.executable, __file__, "screen"], env=environment, check=True)


if __name__ == "__main__":
    bench_screen() if sys.argv[1:] == ["screen"] else main()
