"""The public API: names, lazy loading, what it refuses."""

import subprocess
import sys

import numpy as np
import pytest

import mesophoto


def test_every_public_name_is_there() -> None:
    for name in mesophoto.__all__:
        assert getattr(mesophoto, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        mesophoto.nonsense  # noqa: B018


@pytest.mark.parametrize("module", ["mesophoto", "mesophoto.cli", "mesophoto.workflows.assess_patient"])
def test_no_window_is_loaded_below_the_app(module: str) -> None:
    code = f"import sys, {module}; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_help_loads_no_engine() -> None:
    code = "import sys, mesophoto.cli; sys.exit('cv2' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("shape", [(1, 1), (3, 500), (40, 40), (300, 200)])
@pytest.mark.parametrize("kind", ["black", "noise"])
def test_any_picture_is_measured_or_refused_with_a_reason(shape: tuple[int, int], kind: str) -> None:
    rgb = np.zeros((*shape, 3), np.uint8)
    if kind == "noise":
        rgb = np.random.default_rng(1).integers(0, 256, rgb.shape).astype(np.uint8)
    found = mesophoto.measure(mesophoto.photo_from_array(rgb))
    assert found.measurements
    assert all(m.reason for m in found.measurements if m.value is None)
    assert all(m.value is None for m in found.measurements if m.unit in ("mm2", "mm", "mm/cm2"))


def test_a_mask_of_another_size_is_refused() -> None:
    photo = mesophoto.photo_from_array(np.full((50, 60, 3), 150, np.uint8))
    with pytest.raises(mesophoto.UserError, match="60 × 50"):
        mesophoto.measure(photo, np.ones((60, 50), bool))
    with pytest.raises(mesophoto.UserError, match="forehead"):
        mesophoto.measure(photo, "forehead")


@pytest.mark.parametrize("scale", [0.0, -3.0, float("nan"), float("inf"), 1e9])
def test_an_implausible_scale_is_refused(scale: float) -> None:
    photo = mesophoto.photo_from_array(np.full((50, 60, 3), 150, np.uint8))
    with pytest.raises(mesophoto.UserError, match="px/mm"):
        mesophoto.measure(photo, "whole", px_per_mm=scale)


def test_a_series_has_a_baseline() -> None:
    with pytest.raises(mesophoto.UserError, match="baseline"):
        mesophoto.assess_series([])
