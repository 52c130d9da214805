"""Whether what comes back is what left: by its bytes, by its code in text, in the square or in the name."""

import io
import json
import zipfile
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from typer.testing import CliRunner

from mesophoto.cli import app
from mesophoto.errors import UserError
from mesophoto.library.library import Library
from mesophoto.reports.clean_pictures import PICTURE_FORMATS, SUFFIXES, encode_picture
from mesophoto.reports.pdf import build, paragraph, picture
from mesophoto.reports.seal_band import add_seal
from mesophoto.reports.seal_code import new_code
from mesophoto.workflows.exporting.check_seal import check_seal
from mesophoto.workflows.exporting.done import PictureDone, describe_done
from mesophoto.workflows.exporting.release import Handout, hand_out

DAY = date(2026, 3, 10)
DONE = describe_done(
    [
        PictureDone(
            original_sha256="ab" * 32, taken_on=date(2026, 3, 2), aligned=True, scale=0.5, hidden=("eyes",),
            colour="Colours are kept as they are at the grey card that was marked.",
        ),
        PictureDone(original_sha256="cd" * 32, taken_on=DAY),
    ],
    "Comparable with care: the later photo is brighter.",
)  # fmt: skip


def skin(seed: int = 1) -> np.ndarray:
    noise = np.random.default_rng(seed).integers(120, 220, (24, 32, 3), np.uint8)
    return np.asarray(Image.fromarray(noise).resize((640, 480), Image.Resampling.BICUBIC))


def sheet(code: str, text: str = "31 % smaller", seed: int = 1) -> bytes:
    png = encode_picture(skin(seed), "png")
    return build("Progress", "", [paragraph(text), picture(png, (640, 480), "", 0.5)], f"Seal {code}")


@pytest.fixture
def sealed(library: Library, patient: str, tmp_path: Path) -> dict[str, tuple[Path, str]]:
    """One file of each kind: suffix → (path, code)."""
    codes = {suffix: new_code() for suffix in (".pdf", ".csv", ".xlsx", *SUFFIXES.values())}
    made = {
        ".pdf": sheet(codes[".pdf"]),
        ".csv": f"# {codes['.csv']}\npatient,value\nP-7F3K2M9Q,4.25\n".encode(),
        ".xlsx": _excel(codes[".xlsx"]),
    }
    for one in PICTURE_FORMATS:
        made[SUFFIXES[one]] = encode_picture(add_seal(skin(), ["As shot."], codes[SUFFIXES[one]]), one)
    paths = {suffix: tmp_path / "out" / f"file{suffix}" for suffix in made}
    hand_out(
        library, Handout("sheet", "record", (patient,)), {paths[s]: data for s, data in made.items()},
        details={path.name: DONE for path in paths.values()},
        codes={paths[suffix]: code for suffix, code in codes.items()}, today=DAY,
    )  # fmt: skip
    return {suffix: (paths[suffix], codes[suffix]) for suffix in made}


def _excel(code: str, value: str = "4.25") -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/sharedStrings.xml", f"<sst><si><t>{code}</t></si></sst>")
        parts.writestr("xl/worksheets/sheet1.xml", f"<c><v>{value}</v></c>")
    return data.getvalue()


def test_what_left_is_genuine_under_any_name(
    library: Library, sealed: dict[str, tuple[Path, str]], tmp_path: Path
) -> None:
    for path, code in sealed.values():
        renamed = tmp_path / "renamed.bin"
        renamed.write_bytes(path.read_bytes())
        for one in (path, renamed):
            found = check_seal(library, one)
            assert (found.verdict, found.code) == ("genuine", code)
    assert found.sentences[0].startswith("Genuine and unaltered: a progress sheet for the practice's own")
    assert found.sentences[1:] == (
        "Photo of 2 March 2026: aligned to the baseline, scaled to 50 %, eyes covered; nothing else. "
        "Colours are kept as they are at the grey card that was marked.",
        "Photo of 10 March 2026: as it was shot; nothing else.",
        "Comparable with care: the later photo is brighter.",
    )


def altered(path: Path, code: str) -> dict[str, bytes]:
    """Ways to alter a file that leave its code where it can be found."""
    data = path.read_bytes()
    if path.suffix == ".pdf":
        return {
            "a digit": sheet(code, "37 % smaller"),
            "a swapped picture": sheet(code, seed=2),
            "appended": data + b"\n%",
        }
    if path.suffix == ".csv":
        return {"a digit": data.replace(b"4.25", b"3.25")}
    if path.suffix == ".xlsx":
        return {"a digit": _excel(code, "3.25")}
    image = Image.open(io.BytesIO(data)).convert("RGB")
    again, block = io.BytesIO(), np.array(image)
    image.save(again, "JPEG", quality=80)
    block[100:108, 100:108] = 90
    swapped = np.array(image)
    swapped[:480, :640] = skin(2)
    return {
        "re-encoded": again.getvalue(),
        "a pixel block": encode_picture(block, "png"),
        "a swapped picture": encode_picture(swapped, "png"),
    }


def test_what_was_altered_is_found_by_its_code(
    library: Library, sealed: dict[str, tuple[Path, str]], tmp_path: Path
) -> None:
    for path, code in sealed.values():
        for way, data in altered(path, code).items():
            forged = tmp_path / f"scan{path.suffix}"
            forged.write_bytes(data)
            found = check_seal(library, forged)
            assert (found.verdict, found.code) == ("altered", code), (path.suffix, way)
            assert "not the one that left" in found.sentences[0]


def test_a_file_cut_short_is_found_by_its_name(
    library: Library, sealed: dict[str, tuple[Path, str]], tmp_path: Path
) -> None:
    for suffix, (path, code) in sealed.items():
        data = path.read_bytes()
        for name, verdict in ((f"P-7F3K2M9Q_sheet_{code}{suffix}", "altered"), (f"sheet{suffix}", None)):
            short = tmp_path / name
            short.write_bytes(data[: len(data) // 2])
            found = check_seal(library, short)
            assert found.verdict == verdict or (verdict is None and found.verdict != "genuine")


def test_what_never_left_is_unknown(library: Library, patient: str, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.pdf"
    code = new_code()
    elsewhere.write_bytes(sheet(code))
    found = check_seal(library, elsewhere)
    assert (found.verdict, found.seal, found.code) == ("unknown", None, code)
    assert f"Its code {code} is not of this library" in found.sentences[1]
    elsewhere.write_bytes(b"")
    assert check_seal(library, elsewhere).verdict == "unknown"
    with pytest.raises(UserError, match="cannot be read"):
        check_seal(library, tmp_path / "none.pdf")


def test_the_command_says_it_and_exits_by_it(
    library: Library, sealed: dict[str, tuple[Path, str]], tmp_path: Path
) -> None:
    path, code = sealed[".pdf"]
    forged = tmp_path / "forged.pdf"
    forged.write_bytes(path.read_bytes().replace(b"%%EOF", b"%%EOF\n"))

    def run(file: Path, *more: str) -> tuple[int, str]:
        found = CliRunner().invoke(app, ["check-seal", str(file), "--library", str(library.folder), *more])
        return found.exit_code, found.stdout

    exit_code, said = run(path)
    assert exit_code == 0
    assert said.startswith("Genuine and unaltered: a progress sheet for the practice's own record, made on")
    exit_code, said = run(forged)
    assert exit_code == 1
    assert said.startswith(f"Altered: code {code} stands for a progress sheet")
    exit_code, said = run(forged, "--json")
    document = json.loads(said)
    assert exit_code == 1
    assert (document["schema"], document["verdict"], document["seal"]["code"]) == (
        "mesophoto/1", "altered", code,
    )  # fmt: skip
    assert document["seal"]["details"]["pictures"][0]["original_sha256"] == "ab" * 32
