"""Pages of a signed form, to be looked at: made in memory, so that no copy of it lies outside the library."""

import numpy as np
import pypdfium2
from numpy.typing import NDArray

from mesophoto.errors import PhotoError, UserError
from mesophoto.imaging.photo import read_photo
from mesophoto.library import release_queries
from mesophoto.library.library import Library

_SCALE = 150 / 72
_LARGEST_SIDE_PX = 3000
_MOST_PAGES = 20
_REFUSED = "The form cannot be opened: it may be damaged or protected by a password. Attach another copy."


def consent_pages(library: Library, consent_id: str) -> tuple[NDArray[np.uint8], ...]:
    """Give the pages of the form that is attached to a consent; none without a form.

    Raises
    ------
    UserError
        If it cannot be opened.
    """
    with library.read() as connection:
        data = release_queries.consent_form(connection, consent_id)
    return () if data is None else pages_of_form(data)


def pages_of_form(data: bytes) -> tuple[NDArray[np.uint8], ...]:
    """Give the pages of a PDF, or the one picture of a JPEG or PNG.

    Returns
    -------
    tuple of (H, W, 3) uint8

    Raises
    ------
    UserError
        If it cannot be opened.
    """
    if not data.startswith(b"%PDF"):
        try:
            rgb = read_photo(data).rgb
        except PhotoError as error:
            raise UserError(_REFUSED) from error
        return (np.ascontiguousarray(rgb // 257 if rgb.dtype == np.uint16 else rgb, np.uint8),)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UserError(_REFUSED) from error
    try:
        return tuple(_page(document[number]) for number in range(min(len(document), _MOST_PAGES)))
    except pypdfium2.PdfiumError as error:
        raise UserError(_REFUSED) from error
    finally:
        document.close()


def _page(page: pypdfium2.PdfPage) -> NDArray[np.uint8]:
    scale = min(_SCALE, _LARGEST_SIDE_PX / max(*page.get_size(), 1))
    return np.ascontiguousarray(page.render(scale=scale, rev_byteorder=True).to_numpy()[..., :3])
