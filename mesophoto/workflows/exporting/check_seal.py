"""Whether a file that comes back is what left this library, unaltered."""

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image

from mesophoto.errors import PhotoError, UserError
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.slate import find_codes
from mesophoto.library.entities import say_date
from mesophoto.library.files import disk_sentence
from mesophoto.library.library import Library
from mesophoto.library.release import Seal
from mesophoto.reports.seal_code import QR_PREFIX, code_in_name, codes_in_text, read_code
from mesophoto.workflows.exporting.done import say_done
from mesophoto.workflows.operations.consents import PURPOSE_NAMES

_KIND_NAMES = {
    "sheet": "a progress sheet",
    "picture": "a picture",
    "motion": "a moving picture",
    "data": "a file of measurements",
    "dicom": "a DICOM file",
}
_UNKNOWN = "Unknown: nothing that this library handed out is this file, nor has a code that stands on it."
_MOST_PAGES = 40
_PAGE_SCALE = 200 / 72
_LARGEST_PART_BYTES = 50_000_000


@dataclass(frozen=True)
class SealCheck:
    """What was found out about a file.

    Attributes
    ----------
    verdict : "genuine", "altered" or "unknown"
        Genuine: byte for byte what left. Altered: it has a code of this library's, but the file that left
        with it was another one.
    seal : Seal or None
    code : str or None
        The code that was found on it.
    file_sha256 : str
    """

    verdict: Literal["genuine", "altered", "unknown"]
    seal: Seal | None
    code: str | None
    file_sha256: str

    @property
    def sentences(self) -> tuple[str, ...]:
        """What it means, one after the other."""
        if self.seal is None:
            return (_UNKNOWN, f"Its code {self.code} is not of this library.") if self.code else (_UNKNOWN,)
        made = self.seal.created_at.astimezone()
        kind, purpose = _KIND_NAMES.get(self.seal.kind, self.seal.kind), PURPOSE_NAMES[self.seal.purpose]
        left = f"{kind} for {purpose}, made on {say_date(made.date())} at {made:%H:%M}"
        if self.verdict == "altered":
            return (
                f"Altered: code {self.seal.code} stands for {left}, but this file is not the one that left "
                "with it. Saving it again, cropping it or taking a photo of it alters it, too: ask for the "
                "file itself.",
            )
        return (f"Genuine and unaltered: {left}.", *say_done(self.seal.details))


def check_seal(library: Library, path: Path) -> SealCheck:
    """Tell whether a file is genuine and unaltered.

    Raises
    ------
    UserError
        If it cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(disk_sentence(error, path)) from error
    sha256 = hashlib.sha256(data).hexdigest()
    seals = library.seals_of_file(sha256)
    if seals:
        return SealCheck("genuine", seals[0], seals[0].code, sha256)
    found: str | None = None
    for code in _codes(path, data):
        seal = library.seal_of_code(code)
        if seal is not None:
            return SealCheck("altered", seal, code, sha256)
        found = found or code
    return SealCheck("unknown", None, found, sha256)


def _codes(path: Path, data: bytes) -> Iterator[str]:
    """All codes on a file, those that are quick to find first."""
    in_name = code_in_name(path)
    if in_name is not None:
        yield in_name
    sources: tuple[Callable[[bytes], Iterator[str]], ...] = (_codes_in_bytes, _codes_in_zip)
    for source in (_codes_in_pdf,) if data.startswith(b"%PDF") else (*sources, _codes_in_picture):
        yield from source(data)


def _codes_in_bytes(data: bytes) -> Iterator[str]:
    """Codes in a table, in JSON, in the text of a DICOM file."""
    yield from codes_in_text(data[:_LARGEST_PART_BYTES].decode("latin-1"))


def _codes_in_zip(data: bytes) -> Iterator[str]:
    """Codes in an Excel file, which is a zip of texts."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            for part in parts.infolist():
                if part.filename.endswith(".xml") and part.file_size <= _LARGEST_PART_BYTES:
                    yield from codes_in_text(parts.read(part).decode("utf-8", "replace"))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return


def _codes_in_pdf(data: bytes) -> Iterator[str]:
    """Codes in a PDF's text, then those that are seen on its pages."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:  # damaged, or cut short
        return
    try:
        pages = [document[number] for number in range(min(len(document), _MOST_PAGES))]
        for page in pages:
            yield from codes_in_text(page.get_textpage().get_text_bounded())
        for page in pages:
            yield from _codes_seen(page.render(scale=_PAGE_SCALE, rev_byteorder=True).to_numpy()[..., :3])
    except pypdfium2.PdfiumError:
        return
    finally:
        document.close()


def _codes_in_picture(data: bytes) -> Iterator[str]:
    """Codes that are seen on a picture, or on the first one of several that move."""
    try:
        rgb = read_photo(data).rgb
    except PhotoError:
        try:
            rgb = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))
        except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError):
            return
    yield from _codes_seen(rgb)


def _codes_seen(rgb: NDArray[np.uint8] | NDArray[np.uint16]) -> Iterator[str]:
    for text in find_codes(rgb, QR_PREFIX):
        code = read_code(text.removeprefix(QR_PREFIX))
        if code is not None:
            yield code
