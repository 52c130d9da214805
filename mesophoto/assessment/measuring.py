"""Measure one photo."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.assessment.noise import NoiseTable, shipped_noise, with_doubt
from mesophoto.assessment.subject import Subject, checked_scale, find_subject
from mesophoto.errors import UserError
from mesophoto.imaging.regions import RegionMap, find_regions, polygon_mask, user_region
from mesophoto.imaging.working import WORKING_PX_PER_MM, WorkingImage
from mesophoto.metrics.findings import withhold
from mesophoto.metrics.registry import METRICS, MODULES
from mesophoto.records import ColourReference, Landmarks, Mask, Measurement, Photo, Scale, SpotOutline

Polygon = NDArray[np.float64]
Point = tuple[float, float]

NO_SUBJECT = "no face or back of a hand was found; draw a region, or measure the whole photo"
DRAW_FIRST = "this view has no regions of its own; draw the one to be measured on the baseline"
NOT_COUNTED_MARGIN_MM = 0.7


class PhotoMasks(Mapping[str, Mask]):
    """Masks by name on the photo's own pixels, made when asked for: at 24 megapixels each takes 24 MB."""

    def __init__(self, image: WorkingImage, masks: Mapping[str, Mask]) -> None:
        self._image, self._masks = image, masks

    def __getitem__(self, name: str) -> Mask:
        return self._image.mask_to_photo(self._masks[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._masks)

    def __len__(self) -> int:
        return len(self._masks)

    def on_working_image(self) -> Mapping[str, Mask]:
        """(h, w) masks on the working image that they were made on."""
        return self._masks


@dataclass(frozen=True, eq=False)
class Assessment:
    """What was measured in one photo.

    Attributes
    ----------
    measurements : list of Measurement
        Of every metric in every region, with the doubt that is known; without a value there is a reason.
    regions : mapping of (H, W) bool
        Measured skin by region, on the photo's own pixels, made when asked for.
    masks : mapping of (H, W) bool
        "pigmentation", "redness", "wrinkles", likewise.
    outlines : dict of (N, 2) px
        Anatomical outline by region, for drawing.
    spots : list of SpotOutline
        On the working image's pixels; ``image.points_to_photo`` brings them to the photo.
    scale : Scale or None
    landmarks : Landmarks or None
    image : WorkingImage
        What was measured: the photo's part at the working scale, in corrected colours where there is a
        reference.
    colour : ColourReference or None
        Such as a chart in the photo; used unless it has a ``reason`` why not.
    """

    measurements: list[Measurement]
    regions: PhotoMasks
    masks: PhotoMasks
    outlines: Mapping[str, Polygon]
    spots: Sequence[SpotOutline]
    scale: Scale | None
    landmarks: Landmarks | None
    image: WorkingImage
    colour: ColourReference | None = None

    def with_doubt(self, noise: NoiseTable | None) -> "Assessment":
        """Give every value its standard deviations, of a repeat and of the scale."""
        return replace(self, measurements=with_doubt(self.measurements, self.scale, noise or shipped_noise()))


def measure(photo: Photo, region: Mask | str | None = None, px_per_mm: float | None = None) -> Assessment:
    """Measure a photo.

    Parameters
    ----------
    photo : Photo
    region : (H, W) bool or "whole", optional
        None: the anatomical regions of the face or hand in the photo. A mask: the one region "region".
    px_per_mm : float, optional
        Scale of the photo. A face has its own, by the iris; without any, areas are in percent and px².

    Returns
    -------
    Assessment

    Raises
    ------
    UserError
        If the mask does not fit the photo, or the scale is not plausible.
    """
    subject = find_subject(photo, checked_scale(px_per_mm))
    if region is None:
        return measure_subject(subject)
    if isinstance(region, str) and region != "whole":
        raise UserError(f'"{region}" is not a region that can be asked for; use "whole" or a mask.')
    mask = None if isinstance(region, str) else np.asarray(region, bool)
    regions = user_region(photo, mask, subject.scale)
    image = subject.in_true_colours(regions.image)
    masks = {name: inside & image.skin for name, inside in regions.masks.items()}
    return assess_regions(subject, replace(regions, image=image, masks=masks)).with_doubt(None)


def measure_subject(
    subject: Subject,
    drawn: Mapping[str, Polygon] | None = None,
    not_counted: Sequence[Point] = (),
    working_px_per_mm: float | None = None,
    noise: NoiseTable | None = None,
) -> Assessment:
    """Measure the anatomical regions of a photo, and those drawn on it.

    Parameters
    ----------
    subject : Subject
    drawn : dict of (N, 2) px, optional
        Polygons on the photo by name.
    not_counted : sequence of (x, y) px
        Each inside a spot that is not to be counted: a mole, a tattoo.
    working_px_per_mm : float, optional
        The working scale of the series.
    noise : NoiseTable, optional
        What ships if None.
    """
    regions = map_regions(subject, drawn or {}, working_px_per_mm)
    return assess_regions(subject, exclude_spots(regions, not_counted)).with_doubt(noise)


def map_regions(
    subject: Subject, drawn: Mapping[str, Polygon], working_px_per_mm: float | None = None
) -> RegionMap:
    """Find the anatomical regions of a photo and add the drawn ones."""
    if subject.landmarks is not None:
        regions = find_regions(
            subject.photo, subject.landmarks, subject.scale, working_px_per_mm=working_px_per_mm
        )
    else:
        whole = user_region(subject.photo, None, subject.scale, working_px_per_mm=working_px_per_mm)
        reason = DRAW_FIRST if subject.drawn_only else NO_SUBJECT
        regions = replace(whole, masks={}, outlines={}, reasons={} if drawn else {"whole": reason})
    image = subject.in_true_colours(regions.image)
    masks = {name: mask & image.skin for name, mask in regions.masks.items()}
    outlines = dict(regions.outlines)
    for name, polygon in drawn.items():
        corners = image.points_from_photo(polygon)
        masks[name] = polygon_mask(image.rgb.shape[:2], corners) & image.skin
        outlines[name] = np.asarray(polygon, float)
    return replace(regions, image=image, masks=masks, outlines=outlines)


def assess_regions(subject: Subject, regions: RegionMap) -> Assessment:
    """Run every metric over a photo's regions."""
    measurements: list[Measurement] = []
    masks: dict[str, Mask] = {}
    spots: list[SpotOutline] = []
    for module in MODULES:
        found = module.analyse(regions.image, regions.masks)
        measurements += found.measurements
        masks |= found.masks
        spots += found.spots
    for name, reason in regions.reasons.items():
        measurements += withhold(METRICS.values(), {name: regions.image.skin}, reason)
    idle_unit = "mm2" if subject.scale is None else "px2"
    return Assessment(
        measurements=[mark_calibration(m, subject.calibration) for m in measurements if m.unit != idle_unit],
        regions=PhotoMasks(regions.image, regions.masks),
        masks=PhotoMasks(regions.image, masks),
        outlines=regions.outlines,
        spots=spots,
        scale=subject.scale,
        landmarks=subject.landmarks,
        image=regions.image,
        colour=subject.colour,
    )


def mark_calibration(measurement: Measurement, calibration: str) -> Measurement:
    """Say in a measurement that depends on the white balance what its colours were calibrated by."""
    if "calibration" not in measurement.parameters:
        return measurement
    return replace(measurement, parameters={**measurement.parameters, "calibration": calibration})


def exclude_spots(regions: RegionMap, not_counted: Sequence[Point]) -> RegionMap:
    """Take the spots that hold the given points out of all regions, with a margin."""
    if not not_counted:
        return regions
    excluded = find_spots_at(regions, not_counted)
    skin = regions.image.skin & ~excluded
    return replace(
        regions,
        image=replace(regions.image, skin=skin),
        masks={name: mask & ~excluded for name, mask in regions.masks.items()},
    )


def find_spots_at(regions: RegionMap, points: Sequence[Point]) -> Mask:
    """Mask of the spots that hold the given photo px, with a margin, on the working image."""
    found = MODULES[0].analyse(regions.image, {"skin": regions.image.skin})
    at = regions.image.points_from_photo(np.asarray(points, float).reshape(-1, 2))
    canvas = np.zeros(regions.image.rgb.shape[:2], np.uint8)
    for spot in found.spots:
        contour = spot.outline.astype(np.float32)
        if any(cv2.pointPolygonTest(contour, (float(x), float(y)), False) >= 0 for x, y in at):
            cv2.fillPoly(canvas, [np.round(spot.outline).astype(np.int32)], 1)
    margin = max(round(NOT_COUNTED_MARGIN_MM * (regions.image.px_per_mm or WORKING_PX_PER_MM)), 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * margin + 1,) * 2)
    return np.asarray(cv2.dilate(canvas, kernel) > 0)
