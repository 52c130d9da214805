"""What the pages of a TIFF say of themselves, before anything is decoded."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

import tifffile

from mesophoto.imaging.photo.decoded import CUT_OFF, SEVERAL, Unreadable

_MOST_PAGES = 32
"""Pages of a photo are the picture, its mask, and a few smaller ones."""
_CFA, _LINEAR_RAW, _DNG_VERSION = 32803, 34892, 50706


def list_pages(tiff: tifffile.TiffFile) -> list[tifffile.TiffPage]:
    """List the pages; a crafted file may have millions, or lead in a circle.

    Raises
    ------
    Unreadable
        If there are none, or more than a photo has.
    """
    pages = _first(tiff.pages, _MOST_PAGES + 1)
    if not pages:
        raise Unreadable(CUT_OFF)
    if len(pages) > _MOST_PAGES:
        raise Unreadable(SEVERAL)
    return pages


def pages_below(page: tifffile.TiffPage) -> list[tifffile.TiffPage]:
    """List the first pages that a page has below it."""
    return _first(page.pages or (), _MOST_PAGES)


def _first(pages: Iterable[Any], count: int) -> list[tifffile.TiffPage]:
    return [page for page in islice(pages, count) if isinstance(page, tifffile.TiffPage)]


def size_of(page: tifffile.TiffPage) -> tuple[int, int]:
    """Pixels that must be decoded at once for a page: its own, or those of one tile where it is larger."""
    return max(page.imagewidth, page.tilewidth), max(page.imagelength, page.tilelength)


def is_raw(page: tifffile.TiffPage) -> bool:
    """Whether a TIFF page, or one below it, is a sensor's own mosaic: most camera RAW files are TIFFs."""
    return any(
        _DNG_VERSION in part.tags or part.photometric in (_CFA, _LINEAR_RAW)
        for part in (page, *pages_below(page))
    )
