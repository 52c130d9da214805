"""Statistics of repeat shots, against published examples."""

import numpy as np
import pytest

from mesophoto.assessment.repeatability import (
    assess_repeatability,
    bland_altman,
    clopper_pearson,
    icc_2_1,
    repeat_sd,
)

SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
"""Six targets, four judges: Psychological Bulletin 1979;86:420, table 2."""

LARGE_METER = [
    (494, 490), (395, 397), (516, 512), (434, 401), (476, 470), (557, 611), (413, 415), (442, 431),
    (650, 638), (433, 429), (417, 420), (656, 633), (267, 275), (478, 492), (178, 165), (423, 372),
    (427, 421),
]  # fmt: skip
"""Peak flow by the large Wright meter, two shots: Bland & Altman, Lancet 1986."""
SMALL_METER = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451]


def test_icc_of_shrout_and_fleiss() -> None:
    icc, interval = icc_2_1(SHROUT_FLEISS)
    assert icc == pytest.approx(0.29, abs=0.005)
    assert interval == pytest.approx((0.02, 0.76), abs=0.005)


def test_sd_of_a_repeat_of_bland_and_altman() -> None:
    assert repeat_sd(LARGE_METER) == pytest.approx(15.3, abs=0.05)


def test_limits_of_agreement_of_bland_and_altman() -> None:
    first = [pair[0] for pair in LARGE_METER]
    found = bland_altman(SMALL_METER, first)
    assert found.bias == pytest.approx(-2.1, abs=0.05)
    assert found.bias_interval == pytest.approx((-22.0, 17.8), abs=0.1)
    assert found.limits == pytest.approx((-2.1 - 1.96 * 38.8, -2.1 + 1.96 * 38.8), abs=0.2)
    # Published with 2 instead of 1.96 SD: −114.3 to −45.1 and 40.9 to 110.1.
    assert found.lower_interval == pytest.approx((-114.3, -45.1), abs=2.0)
    assert found.upper_interval == pytest.approx((40.9, 110.1), abs=2.0)


def test_minimal_detectable_change_and_intervals_hold_the_values() -> None:
    found = assess_repeatability(LARGE_METER)
    assert (found.subjects, found.shots) == (17, 2)
    assert found.mdc95 == pytest.approx(1.96 * 2**0.5 * found.sd)
    assert found.sd_interval[0] < found.sd < found.sd_interval[1]
    assert found.icc is not None
    assert found.icc_interval is not None
    assert found.icc_interval[0] < found.icc < found.icc_interval[1]


def test_of_three_shots_the_variances_within_are_averaged() -> None:
    assert repeat_sd([[1, 2, 3], [5, 5, 5], [0, 2, 4]]) == pytest.approx(np.sqrt((1 + 0 + 4) / 3))


def test_no_variation_has_no_icc() -> None:
    assert icc_2_1([[1, 1], [1, 1], [1, 1]]) == (None, None)


def test_too_few_are_refused() -> None:
    with pytest.raises(ValueError, match="3 or more subjects"):
        assess_repeatability([[1, 2], [2, 3]])


def test_exact_interval_of_a_share() -> None:
    assert clopper_pearson(0, 20) == pytest.approx((0.0, 0.1684), abs=1e-4)
    assert clopper_pearson(5, 10) == pytest.approx((0.1871, 0.8129), abs=1e-4)
