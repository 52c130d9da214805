"""Where a face or a hand has which region, on the pixels that are measured."""

from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.regions.anatomical import find_regions
from mesophoto.imaging.regions.drawn import user_region
from mesophoto.imaging.regions.regionmap import RegionMap

__all__ = ["RegionMap", "find_regions", "polygon_mask", "user_region"]
