"""Which backups are kept, on calendars that chance makes."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesophoto.library.backup.thin import DAYS, MONTHS, WEEKS, moments_kept

moments = st.sets(
    st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC)),
    min_size=1,
    max_size=200,
)
PERIODS: dict[int, Callable[[datetime], object]] = {
    DAYS: lambda moment: moment.date(),
    WEEKS: lambda moment: moment.isocalendar()[:2],
    MONTHS: lambda moment: (moment.year, moment.month),
}


@given(moments)
def test_the_newest_is_kept_and_each_rule_is_filled(made: set[datetime]) -> None:
    kept = moments_kept(made)
    assert max(made) in kept
    assert kept <= made
    assert len(kept) <= DAYS + WEEKS + MONTHS
    for count, period in PERIODS.items():
        latest = sorted({period(moment) for moment in made}, reverse=True)[:count]
        for one in latest:
            assert max(moment for moment in made if period(moment) == one) in kept


@given(moments)
def test_thinning_twice_removes_no_more(made: set[datetime]) -> None:
    kept = moments_kept(made)
    assert moments_kept(kept) == kept


@pytest.mark.parametrize("hours", [6, 24])
def test_two_years_of_backups_thin_out_as_they_are_made(hours: int) -> None:
    now, kept = datetime(2024, 1, 1, 3, tzinfo=UTC), frozenset[datetime]()
    for _ in range(2 * 365 * 24 // hours):
        now += timedelta(hours=hours)
        kept = moments_kept({*kept, now})
    ages = [now - moment for moment in kept]
    assert sum(age < timedelta(days=12) for age in ages) >= 12
    assert timedelta(days=8 * 28) < max(ages) < timedelta(days=9 * 31 + 1)
    assert 22 <= len(kept) <= DAYS + WEEKS + MONTHS
