"""Pages of a sheet: PDF/A with text that can be selected, set by typst from the templates."""

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from typing import cast

import typst
from font_source_sans_pro import font_files_ttf

from mesophoto.reports.clean_pictures import encode_picture
from mesophoto.reports.sheet.data import SheetData, SheetForm
from mesophoto.reports.sheet.wording import Wording
from mesophoto.resources import resource_path

_NUMBERS = [str(value) for value in range(256)]


def render_sheet(data: SheetData, form: SheetForm) -> bytes:
    """Set a sheet.

    Returns
    -------
    bytes
        PDF/A-2b; nothing in it tells more than its pages show.
    """
    wording = Wording(data, form)
    document = json.dumps(wording.document(), ensure_ascii=False)
    # typst takes texts only, so bytes go as numbers; a folder for it would leave pictures on the disk.
    files = ",".join(f'"{name}":[{_as_numbers(found)}]' for name, found in wording.files.items())
    texts = {path.name: path.read_bytes() for path in sorted(resource_path("sheets").glob("*.typ"))}
    texts["data.json"] = f'{document[:-1]},"files":{{{files}}}}}'.encode()
    pdf = typst.compile(
        cast(bytes, texts),  # its types do not know of several
        font_paths=_fonts(),
        pdf_standards=["a-2b"],
        timestamp=datetime.combine(data.today, time(12), UTC),
    )
    assert isinstance(pdf, bytes)
    return pdf


def pages_png(pdf: bytes, dpi: float = 200) -> Iterator[bytes]:
    """Pages of a PDF as PNG, without anything but their pixels."""
    import pypdfium2  # noqa: PLC0415 - only those who want pictures wait for it

    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        for page in document:
            pixels = page.render(scale=dpi / 72, rev_byteorder=True).to_numpy()
            yield encode_picture(pixels[..., :3], "png")
    finally:
        document.close()


def _as_numbers(data: bytes) -> str:
    return ",".join([_NUMBERS[byte] for byte in data])


@cache
def _fonts() -> typst.Fonts:
    """The one typeface, whatever the system has."""
    folder = Path(font_files_ttf["SourceSansPro"]).parent
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])
