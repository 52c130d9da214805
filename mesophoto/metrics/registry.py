"""All metrics, in the order in which they are shown."""

from mesophoto.metrics import pigmentation, redness, texture, tone, wrinkles
from mesophoto.records import Metric

MODULES = (pigmentation, redness, texture, wrinkles, tone)

METRICS: dict[str, Metric] = {metric.name: metric for module in MODULES for metric in module.METRICS}
"""By name."""
