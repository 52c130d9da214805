"""May two photos be compared at all? Every question asked of a pair, and the verdict."""

from mesophoto.imaging.comparability.seen import PhotoSeen
from mesophoto.imaging.comparability.verdict import check_pair

__all__ = ["PhotoSeen", "check_pair"]
