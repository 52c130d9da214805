"""The viewer's parts that need no window: camera, pyramid, alignment, outlines."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from mesophoto.app.viewer.alignment import AlignmentGrid, lay_over
from mesophoto.app.viewer.camera import MAX_ZOOM, Camera
from mesophoto.app.viewer.inputs import Marks
from mesophoto.app.viewer.outlines import region_at, trace_marks, trace_untrusted
from mesophoto.app.viewer.overlay_painting import paint_overlays
from mesophoto.app.viewer.pyramid import PyramidCache, build_pyramid, pixels_of
from mesophoto.errors import Cancelled


def noise(height, width, dtype=np.uint8, seed=0):
    top = np.iinfo(dtype).max
    return np.random.default_rng(seed).integers(0, top, (height, width, 3), dtype, endpoint=True)


def camera(photo=(600, 400), pane=(300, 300), ratio=1.0):
    camera = Camera()
    camera.set_pane(QSizeF(*pane), ratio)
    camera.look_at(QSizeF(*photo))
    return camera


def rgb_of(image):
    return pixels_of(image)[..., 2::-1]


@given(
    x=st.floats(0, 300),
    y=st.floats(0, 300),
    factor=st.floats(0.3, 30),
    ratio=st.sampled_from([1.0, 1.5, 2.0]),
)
def test_zooming_keeps_what_is_under_the_pointer(x, y, factor, ratio):
    looking = camera(ratio=ratio)
    looking.set_zoom(1.7)
    anchor = QPointF(x, y)
    before = looking.to_photo(anchor)
    looking.set_zoom(looking.zoom * factor, anchor)
    if 0 < looking.centre.x() < 600 and 0 < looking.centre.y() < 400:
        moved = looking.to_pane(before) - anchor
        assert np.hypot(moved.x(), moved.y()) <= 1.5 / ratio


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_outlines_are_thin_when_a_face_is_seen_whole_and_grow_slowly(ratio):
    mask = np.zeros((400, 400), bool)
    mask[100:300, 100:300] = True
    outlines = trace_marks(Marks({"pigmentation": mask}, {}))
    inked = []
    for zoom in (0.25, 2.0):
        picture = paint_overlays(
            outlines,
            {"pigmentation"},
            QSizeF(400, 400),
            transform=QTransform.fromScale(zoom * ratio, zoom * ratio),
            size=QSize(round(400 * zoom * ratio), round(400 * zoom * ratio)),
            ratio=ratio,
        )
        row = pixels_of(picture.image)[picture.image.height() // 2, :, 3] / 255
        inked.append(np.maximum(row[: len(row) // 2] - 0.17, 0).sum() / ratio)
    assert inked[0] < 1.5
    assert inked[0] < inked[1] < 3


def test_fitting_shows_all_and_stays_fitted():
    looking = camera()
    assert looking.visible_rect().contains(QRectF(0, 0, 600, 400))
    looking.set_pane(QSizeF(900, 200), 1.0)
    assert looking.visible_rect().contains(QRectF(0, 0, 600, 400))
    assert looking.to_pane(QPointF(300, 200)).x() == pytest.approx(450)


def test_a_view_that_was_chosen_survives_a_resize():
    looking = camera()
    looking.set_zoom(3)
    looking.pan(QPointF(50, -20))
    kept = QPointF(looking.centre)
    looking.set_pane(QSizeF(500, 410), 1.0)
    assert looking.zoom == 3
    assert looking.centre == kept


def test_another_screen_keeps_the_size_of_the_skin():
    looking = camera()
    looking.set_zoom(2)
    scale = looking.scale
    looking.set_pane(QSizeF(300, 300), 2.0)
    assert looking.scale == pytest.approx(scale)


def test_the_photo_cannot_be_lost():
    looking = camera()
    looking.set_zoom(100)
    assert looking.zoom == MAX_ZOOM
    looking.pan(QPointF(1e6, -1e6))
    assert looking.visible_rect().intersects(QRectF(0, 0, 600, 400))
    looking.set_zoom(1e-9)
    assert looking.zoom > 0


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_actual_size_lies_on_the_grid_of_the_screen(ratio):
    looking = camera(ratio=ratio)
    looking.set_zoom(1.0)
    looking.pan(QPointF(13.37, 4.2))
    to_pane = looking.transform()
    assert to_pane.m11() * ratio == pytest.approx(1)
    assert to_pane.dx() * ratio == pytest.approx(round(to_pane.dx() * ratio), abs=1e-6)


@pytest.mark.parametrize("shape", [(600, 900), (601, 1023), (3, 700)])
def test_levels_are_the_average_of_the_pixels(shape):
    rgb = noise(*shape)
    pyramid = build_pyramid(rgb)
    assert np.array_equal(rgb_of(pyramid.levels[0]), rgb)
    even = rgb[: shape[0] // 2 * 2, : shape[1] // 2 * 2].astype(float)
    mean = (even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2]) / 4
    half = rgb_of(pyramid.levels[1])
    assert half.shape[:2] == ((shape[0] + 1) // 2, (shape[1] + 1) // 2)
    assert np.abs(half[: mean.shape[0], : mean.shape[1]] - mean).max() <= 0.5
    last = pyramid.levels[-1]
    assert max(last.width(), last.height()) <= 256


def test_sixteen_bits_are_rounded_to_eight():
    rgb = noise(40, 50, np.uint16)
    pyramid = build_pyramid(rgb)
    assert np.abs(rgb_of(pyramid.levels[0]) - rgb / 257).max() <= 0.5 + 1e-9


def test_a_level_has_a_pixel_for_each_of_the_screen():
    pyramid = build_pyramid(noise(2000, 2000))
    assert [pyramid.level_for(zoom) for zoom in (4, 1, 0.99, 0.5, 0.26, 0.25, 0.01)] == [0, 0, 0, 1, 1, 2, 3]


def test_building_can_be_stopped():
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        build_pyramid(noise(40, 40), stop)


def test_what_is_drawn_at_actual_size_is_the_photo():
    rgb = noise(300, 400)
    image = QImage(100, 80, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(-37, -21)
    build_pyramid(rgb).draw(painter, QRectF(37, 21, 100, 80), 1.0)
    painter.end()
    assert np.array_equal(rgb_of(image), rgb[21:101, 37:137])


def test_nothing_is_drawn_beside_the_photo():
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    painter = QPainter(image)
    painter.translate(500, 0)
    build_pyramid(noise(301, 401)).draw(painter, QRectF(-500, 0, 60, 60), 1.0)
    painter.end()
    assert (rgb_of(image) == [0x12, 0x34, 0x56]).all()


def test_the_cache_keeps_what_was_seen_last_within_its_limit():
    pyramids = [build_pyramid(noise(100, 100, seed=i)) for i in range(4)]
    cache = PyramidCache(limit_bytes=2 * pyramids[0].size_bytes)
    cache.add("a", pyramids[0])
    cache.add("b", pyramids[1])
    assert cache.get("a") is pyramids[0]
    cache.add("c", pyramids[2])
    assert cache.get("b") is None
    assert cache.get("a") is pyramids[0]
    assert cache.size_bytes <= 2 * pyramids[0].size_bytes


def turned(points, degrees=4.0, scale=1.08, shift=(30.0, -12.0)):
    angle = np.radians(degrees)
    matrix = scale * np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.asarray(points) @ matrix + shift


def bent(points):
    """A similarity and a smooth bend, known in a disc only."""
    points = np.asarray(points, float)
    out = turned(points) + 6 * np.sin(points[:, ::-1] / 90)
    out[np.hypot(*(points - [300, 200]).T) > 170] = np.nan
    return out


@given(st.lists(st.tuples(st.floats(0, 599), st.floats(0, 399)), min_size=1, max_size=20))
def test_a_similarity_is_mapped_exactly_there_and_back(points):
    grid = AlignmentGrid(turned, QSizeF(600, 400))
    points = np.array(points) + 0.5
    moved = grid.to_moving(points)
    assert np.allclose(moved, turned(points - 0.5) + 0.5, atol=1e-6)
    assert np.allclose(grid.to_fixed(moved), points, atol=1e-4)


def test_a_bend_is_followed_where_it_is_known_and_goes_on_smoothly_where_it_is_not():
    grid = AlignmentGrid(bent, QSizeF(600, 400))
    rng = np.random.default_rng(1)
    points = rng.uniform([0, 0], [600, 400], (500, 2))
    known = grid.is_known(points)
    assert 0.2 < known.mean() < 0.5
    assert np.abs(grid.to_moving(points)[known] - (bent(points - 0.5)[known] + 0.5)).max() < 0.1
    assert np.abs(grid.to_fixed(grid.to_moving(points)) - points)[known].max() < 0.05
    line = np.stack([np.linspace(0, 600, 1201), np.full(1201, 200.0)], axis=1)
    steps = np.linalg.norm(np.diff(grid.to_moving(line), axis=0), axis=1)
    assert steps.max() < 2.0


def test_the_moving_photo_is_laid_on_the_middle_of_the_view():
    grid = AlignmentGrid(bent, QSizeF(600, 400))
    centre = QPointF(280, 190)
    here = grid.to_moving(np.array([[280, 190]]))[0]
    laid = grid.moving_transform(centre).map(QPointF(*here))
    assert (laid.x(), laid.y()) == pytest.approx((280, 190))


def test_without_an_alignment_one_whole_photo_lies_on_the_other():
    grid = lay_over(QSizeF(600, 400), QSizeF(1200, 800))
    assert np.allclose(grid.to_moving(np.array([[0, 0], [600, 400]])), [[0, 0], [1200, 800]])
    assert not grid.is_known(np.array([[300, 200]]))[0]


def test_the_smallest_region_around_a_point_is_named():
    square = np.array([[10, 10], [90, 10], [90, 90], [10, 90]])
    regions = trace_marks(
        Marks(regions={"face": square, "nose": square / 4 + 30, "empty": square[:2]})
    ).regions
    assert region_at(regions, 40, 40) == "nose"
    assert region_at(regions, 15, 80) == "face"
    assert region_at(regions, 5, 5) is None


def test_a_region_may_be_a_mask_with_a_hole():
    mask = np.zeros((100, 100), bool)
    mask[10:90, 10:90] = True
    mask[40:60, 40:60] = False
    regions = trace_marks(Marks(regions={"region": mask})).regions
    assert region_at(regions, 20, 20) == "region"
    assert region_at(regions, 50, 50) is None


def test_untrusted_skin_is_outlined_on_the_photo_whatever_the_maps_size():
    trust = np.ones((50, 50), np.float32)
    trust[10:20, 20:40] = 0.5
    lines = trace_untrusted(trust, (500, 500))
    sizes = lines.boxes[:, 2:] - lines.boxes[:, :2]
    hole = lines.boxes[sizes.prod(axis=1).argmin()]
    assert hole == pytest.approx([200, 100, 400, 200], abs=8)


def test_what_lies_beside_the_fixed_photo_is_not_trusted():
    lines = trace_untrusted(np.ones((50, 50), np.float32), (500, 500))
    assert region_at({"untrusted": lines}, 250, 250) is None
    assert region_at({"untrusted": lines}, -100, 250) == "untrusted"
    assert region_at({"untrusted": lines}, 600, 250) == "untrusted"


def test_outlines_are_carried_to_the_other_photo():
    square = np.array([[100, 100], [200, 100], [200, 200], [100, 200]])
    outlines = trace_marks(Marks(regions={"cheek_left": square}))
    grid = AlignmentGrid(turned, QSizeF(600, 400))
    moved = outlines.mapped(grid.to_moving).regions["cheek_left"].parts[0]
    assert np.allclose(moved[:4], turned(square) + 0.5)
    back = outlines.mapped(grid.to_moving).mapped(grid.to_fixed).regions["cheek_left"].parts[0]
    assert np.allclose(back[:4], square + 0.5, atol=1e-3)
