"""Two shots of unchanged skin in a worker, and a step that is judged with the clinic's own noise."""

from dataclasses import replace
from pathlib import Path

import pytest

from mesophoto.assessment.noise import Noise, NoiseTable
from mesophoto.library.originals import Originals
from mesophoto.phantom.camera import encode_jpeg
from mesophoto.records import Scale
from mesophoto.validation.simulated import REGION, shoot, simulate_scenes
from mesophoto.workflows.measuring import Source, Step, measure_step, repeat_step

KEY = ("texture_roughness", REGION, "L*")
SIDE_PX = 140.0


@pytest.fixture
def step(tmp_path: Path) -> Step:
    """A step of two simulated shots of one piece of skin, with a drawn region."""
    scene = simulate_scenes("light", 1)[4]
    picture = scene.picture()
    store = Originals(tmp_path / "originals")
    corners = ((30.0, 30.0), (SIDE_PX, 30.0), (SIDE_PX, SIDE_PX), (30.0, SIDE_PX))
    scale = Scale(scene.px_per_mm, 0.0, "given")
    first, second = (
        Source(store.add(encode_jpeg(shoot(scene, picture, seed).rgb)), f"{seed}.jpg", scale)
        for seed in (1, 2)
    )
    first = Source(first.sha256, first.file_name, scale, ((REGION, corners),))
    return Step(str(tmp_path), "present", second, first, (first,), close_up=True)


def test_repeat_shots_give_the_values_of_both(step: Step) -> None:
    found = {key: (first, second) for key, first, second in repeat_step(step).values}
    first, second = found[KEY]
    assert second == pytest.approx(first, rel=0.1)
    assert ("wrinkle_length", REGION, "mm") in found


def test_a_step_is_judged_with_the_noise_it_brings(step: Step) -> None:
    own = NoiseTable("ours", {KEY: Noise(0.5, 0.01, 12, "untreated days")})
    with_noise = replace(step, noise=own.to_json())
    changes = {(c.metric, c.region, c.unit): c for c in measure_step(with_noise).findings.changes}
    assert changes[KEY].verdict == "within noise"
    assert changes[KEY].interval is not None
    assert {c.verdict for key, c in changes.items() if key != KEY} <= {"noise unknown", "not comparable"}
    shipped = {(c.metric, c.region, c.unit): c for c in measure_step(step).findings.changes}
    assert shipped[KEY].verdict == "noise unknown"
