"""May two photos be compared at all? Every question asked of a pair, and the verdict."""

from mesophoto.imaging.comparability.checks import PhotoSeen, check_pair

__all__ = ["PhotoSeen", "check_pair"]
