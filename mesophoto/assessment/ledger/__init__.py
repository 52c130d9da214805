"""The spot ledger: every spot, followed through a series by its place on the baseline.

Recounting flips faint spots about the threshold between two shots; a spot that is followed is measured at its
place in every photo, whether it would have been found there or not.
"""

from mesophoto.assessment.ledger.follow import follow_series
from mesophoto.assessment.ledger.sums import regions_to_examine, spots_to_examine, sum_by_region

__all__ = ["follow_series", "regions_to_examine", "spots_to_examine", "sum_by_region"]
