"""What files made to do harm do to an import: nothing, or one sentence.

Mutated photos of every format that is read, and crafted archives, are given to the processes that decode.
Told are crashes of the importing process (there must be none), the longest time a file took, the most memory
a process took, and whether anything was written anywhere.

Run as ``python tests/benchmarks/bench_hostile.py [files] [archives]``. Prints a table; asserts nothing.
"""

import io
import os
import random
import struct
import sys
import time
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np
import tifffile
from photographs import photos_folder
from PIL import ExifTags, Image, ImageCms

from mesophoto.workflows.decoders import Decoders
from mesophoto.workflows.import_sources import Origin, Refused, find_origins

FILES, ARCHIVES = 5_000, 200
EXTREMES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
HEADER_BYTES = 600
WIDTH, HEIGHT = 96, 72
HEIC = Path(__file__).parents[1] / "imaging" / "data"

Mutation = Callable[[random.Random, bytes], bytes]


def picture() -> np.ndarray:
    """A face: it is found at once, where nobody is looked for at length."""
    face = Image.open(next(photos_folder("faces_london").glob("*.jpg"))).convert("RGB")
    return np.asarray(face.resize((WIDTH, WIDTH)).crop((0, 0, WIDTH, HEIGHT)))


def seeds() -> dict[str, bytes]:
    """One good file of each kind, with notes and a colour profile where the kind has them."""
    rgb = picture()
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Canon", "EOS R5"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:01:12 09:30:00"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    def pillow(name: str, **options: object) -> bytes:
        file = io.BytesIO()
        Image.fromarray(rgb).save(file, name, exif=exif, icc_profile=profile, **options)
        return file.getvalue()

    def tiff(pixels: np.ndarray, **options: object) -> bytes:
        file = io.BytesIO()
        tifffile.imwrite(file, pixels, **options)
        return file.getvalue()

    deep = rgb.astype(np.uint16) * 257
    xyz = (3.2405, -1.5371, -0.4985, -0.9693, 1.876, 0.0416, 0.0556, -0.204, 1.0572)
    dng = [
        (50706, "B", 4, (1, 4, 0, 0), True), (33421, "H", 2, (2, 2), True),
        (33422, "B", 4, (0, 1, 1, 2), True),
        (50721, "2i", 9, [part for value in xyz for part in (round(value * 10000), 10000)], True),
        (50728, "2I", 3, (1, 1) * 3, True), (50778, "H", 1, 21, True), (50717, "I", 1, 65535, True),
        (50708, "s", 0, "Maker Model", True), (271, "s", 0, "Maker", True), (272, "s", 0, "Model", True),
    ]  # fmt: skip
    return {
        "JPEG": pillow("JPEG", quality=90),
        "JPEG, progressive": pillow("JPEG", quality=90, progressive=True),
        "PNG": pillow("PNG"),
        "PNG, 16 bits": cv2.imencode(".png", deep)[1].tobytes(),
        "WebP": pillow("WEBP", quality=90),
        "WebP, lossless": pillow("WEBP", lossless=True),
        "TIFF": pillow("TIFF", compression="tiff_lzw"),
        "TIFF, tiles": tiff(rgb, photometric="rgb", tile=(32, 32), compression="zlib"),
        "TIFF, 16 bits": tiff(deep, photometric="rgb"),
        "HEIC": next(HEIC.glob("*.heic")).read_bytes(),
        "RAW (DNG)": tiff(deep[..., 1], photometric=32803, extratags=dng, metadata=None, software=False),
    }


def flip_bits(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 4, 32))):
        changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def flip_in_header(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 4))):
        changed[chance.randrange(4, min(HEADER_BYTES, len(data)))] = chance.randrange(256)
    return bytes(changed)


def truncate(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


def move_chunk(chance: random.Random, data: bytes) -> bytes:
    """Delete a piece, double it, fill it, or put it elsewhere."""
    start = chance.randrange(len(data))
    piece = data[start : start + chance.choice((1, 16, 256, 4096))]
    rest = data[:start] + data[start + len(piece) :]
    to = chance.randrange(len(rest) + 1)
    return chance.choice((
        rest,
        data[:start] + piece * chance.choice((2, 50)) + data[start + len(piece) :],
        data[:start] + chance.choice((b"\0", b"\xff")) * len(piece) + data[start + len(piece) :],
        rest[:to] + piece + rest[to:],
    ))  # fmt: skip


def set_extreme(chance: random.Random, data: bytes) -> bytes:
    """Set one or two numbers of the header to the ends of their range."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2))):
        kind = chance.choice(["<H", ">H", "<I", ">I"])
        size = struct.calcsize(kind)
        at = chance.randrange(4, min(HEADER_BYTES, len(data)) - size)
        struct.pack_into(kind, changed, at, chance.choice(EXTREMES) % (1 << 8 * size))
    return bytes(changed)


def set_size(chance: random.Random, data: bytes) -> bytes:
    """Announce another width or height, wherever the header names the true one."""
    changed = bytearray(data)
    shown = struct.pack(">I", chance.choice((1, 2, 12_000, 14_000, 65_535, 2**31 - 1, 2**32 - 1)))
    little = shown[::-1]
    for value in (WIDTH, HEIGHT):
        for kind, new in ((">I", shown), ("<I", little), (">H", shown[2:]), ("<H", little[:2])):
            at = data.find(struct.pack(kind, value), 0, HEADER_BYTES * 4)
            if at >= 0 and chance.random() < 0.6:
                changed[at : at + len(new)] = new
    return bytes(changed)


def mend_png(data: bytes) -> bytes:
    """Set the checksums of a PNG right again, so that more of it is read."""
    changed, at = bytearray(data), 8
    while at + 12 <= len(data):
        end = at + 8 + int.from_bytes(data[at : at + 4], "big")
        if end + 4 > len(data):
            break
        changed[end : end + 4] = struct.pack(">I", zlib.crc32(data[at + 4 : end]))
        at = end + 4
    return bytes(changed)


MUTATIONS: tuple[Mutation, ...] = (flip_bits, flip_in_header, truncate, move_chunk, set_extreme, set_size)


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def bombs() -> dict[str, bytes]:
    """Few bytes that become many, and headers that promise too much."""

    def png(width: int, height: int, bits: int, colour: int, channels: int) -> bytes:
        packer = zlib.compressobj(9)
        row = bytes(1 + width * channels * bits // 8)
        body = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
        header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
        return b"\x89PNG\r\n\x1a\n" + header + png_chunk(b"IDAT", body) + png_chunk(b"IEND", b"")

    flat, wide = np.zeros((12_000, 12_000), np.uint8), np.zeros((9_000, 16_383, 3), np.uint8)
    jpeg = cv2.imencode(".jpg", flat)[1].tobytes()
    scans = seeds()["JPEG, progressive"]
    last = scans.rindex(b"\xff\xda")
    note = b"\xff\xe2" + struct.pack(">H", 65_535) + b"ICC_PROFILE\0\1\1" + bytes(65_519)
    tile = bytearray(seeds()["TIFF, tiles"])
    for tag in (322, 323):
        at = tile.index(struct.pack("<HH", tag, 3 if struct.pack("<HH", tag, 3) in tile else 4))
        struct.pack_into("<HII", tile, at + 2, 4, 1, 0x7FFFFFF0)
    loop = b"II*\0\x08\0\0\0" + b"\0\0" + b"\x08\0\0\0"
    pages = b"II*\0\x08\0\0\0" + b"".join(
        struct.pack("<HHHII", 1, 256, 4, 1, 8) + struct.pack("<I", 8 + 18 * (n + 1)) for n in range(50_000)
    )
    return {
        "PNG, 144 MP": png(12_000, 12_000, 8, 2, 3),
        "PNG, 144 MP, 16 bits and alpha": png(12_000, 12_000, 16, 6, 4),
        "PNG, palette of 1 bit, 149 MP": png(12_200, 12_200, 1, 0, 1),
        "JPEG, 144 MP": jpeg,
        "JPEG, scan 20,000 times": scans[:last] + scans[last:-2] * 20_000 + b"\xff\xd9",
        "JPEG, 200 profiles": b"\xff\xd8" + note * 200 + seeds()["JPEG"][2:],
        "TIFF, tile of 2 Gpx": bytes(tile),
        "TIFF, in a circle": loop,
        "TIFF, 50,000 pages": pages,
        "WebP, 16,383 by 9,000": cv2.imencode(".webp", wide, [64, 101])[1].tobytes(),
    }  # fmt: skip


@dataclass
class Row:
    tried: int = 0
    photos: int = 0
    told: int = 0
    stopped: int = 0
    out_of_memory: int = 0
    longest_s: float = 0.0
    """By the clock."""
    computing_s: float = 0.0


def peak_bytes(pid: int) -> int:
    """Most physical memory a process had, of its own and shared."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)


def computing_s(pid: int) -> float:
    """Time a process has computed so far."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def pids_of(decoders: Decoders) -> list[int]:
    pids = (process._process.pid for process in list(decoders._running))
    return [pid for pid in pids if pid is not None]


def try_files(files: Iterator[tuple[str, bytes]], folder: Path) -> tuple[dict[str, Row], int]:
    """Give files to one process, one after the other."""
    rows: dict[str, Row] = {}
    most = 0
    with Decoders(1) as decoders:
        for kind, data in files:
            row = rows.setdefault(kind, Row())
            path = folder / "photo.jpg"
            path.write_bytes(data)
            if not decoders._running:  # a process starts without the file being at fault
                decoders.look(Origin(folder / "missing.jpg")).result()
            (pid,) = pids_of(decoders)
            before = computing_s(pid)
            began = time.perf_counter()
            look = decoders.look(Origin(path))
            while True:
                done = wait([look], 0.2).done
                most = max(most, peak_bytes(pid))
                row.computing_s = max(row.computing_s, computing_s(pid) - before)
                if done:
                    break
            seen = look.result()
            row.longest_s = max(row.longest_s, time.perf_counter() - began)
            row.tried += 1
            row.photos += seen.error is None
            row.told += seen.error is not None
            row.stopped += seen.error is not None and "stopped the program" in seen.error
            row.out_of_memory += seen.error is not None and "more memory" in seen.error
            tried = sum(row.tried for row in rows.values())
            if tried % 500 == 0:
                stopped = sum(row.stopped for row in rows.values())
                longest = max(row.computing_s for row in rows.values())
                so_far = f"{tried} tried, {stopped} stopped, longest {longest:.1f} s, {most / 1e9:.2f} GB"
                print(so_far, file=sys.stderr, flush=True)
    return rows, most


def mutated(count: int) -> Iterator[tuple[str, bytes]]:
    good = seeds()
    for number in range(-(-count // len(good))):
        for kind, data in good.items():
            chance = random.Random(f"{kind} {number}")
            changed = MUTATIONS[number % len(MUTATIONS)](chance, data)
            if chance.random() < 0.2 and len(changed) > HEADER_BYTES:
                changed = chance.choice(MUTATIONS)(chance, changed)
            yield kind, mend_png(changed) if kind.startswith("PNG") and number % 4 else changed


def archive(entries: list[tuple[zipfile.ZipInfo | str, bytes]], **options: int) -> bytes:
    file = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, **options) as made:
        warnings.simplefilter("ignore")
        for name, data in entries:
            made.writestr(name, data)
    return file.getvalue()


def link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, 0o120777 << 16
    return info


NAMES = (
    "../evil.jpg", "../../../../../../tmp/evil.jpg", "/tmp/evil.jpg", "C:\\evil.jpg", "C:evil.jpg",
    "..\\evil.jpg", "a/../../evil.jpg", "./a.jpg", "a//b.jpg", "//host/share/evil.jpg", "a\0b.jpg",
    "evil.jpg\0.txt", "\n.jpg",
    "\x1b[2J.jpg", "con.jpg", "a" * 5000 + ".jpg", "\u202egpj.exe.jpg", "nul/a.jpg", "~/evil.jpg",
    "a/./b.jpg",
)  # fmt: skip


def crafted(count: int) -> Iterator[bytes]:
    """Archives with bad names, links, bombs and lies, then mutations of a good one."""
    photo = seeds()["JPEG"]
    good = archive([(f"DCIM/{n}.jpg", photo + bytes([n])) for n in range(5)])
    for name in NAMES:
        yield (
            archive([(name.replace("\0", "\x01"), photo)]).replace(b"\x01", b"\0")
            if "\0" in name
            else archive([(name, photo), ("good.jpg", photo)])
        )
    yield archive([(link("link.jpg"), b"/etc/passwd"), ("good.jpg", photo)])
    yield archive([("A.jpg", photo), ("a.JPG", photo), ("a.jpg", photo), ("a.jpg", photo)])
    yield archive([("inner.zip", good), ("inner.jpg", good)])
    yield archive([("bomb.jpg", bytes(400_000_000))])
    yield archive([(f"{n}.jpg", bytes(9_000_000)) for n in range(40)])
    yield archive([(f"{n}.jpg", b"") for n in range(25_000)])
    yield good.replace(struct.pack("<H", 8), struct.pack("<H", 99))
    locked = bytearray(good)
    for at in range(len(locked) - 4):
        if locked[at : at + 4] == b"PK\1\2":
            locked[at + 8] |= 1
    yield bytes(locked)
    lies = bytearray(archive([("lie.jpg", bytes(100_000_000))]))
    at = lies.index(b"PK\1\2")
    struct.pack_into("<I", lies, at + 24, 1_000)
    yield bytes(lies)
    struct.pack_into("<II", lies, at + 20, 0xFFFFFFF0, 0xFFFFFFF0)
    yield bytes(lies)
    quoted = archive([("one.jpg", bytes(1_000_000))])
    start, end = quoted.index(b"PK\1\2"), quoted.index(b"PK\5\6")
    entry = quoted[start:end]
    shared = quoted[:start] + b"".join(entry.replace(b"one.jpg", f"{n:03}.jpg".encode()) for n in range(900))
    yield shared + struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 900, 900, len(shared) - start, start, 0)
    made = len(NAMES) + 11
    for number in range(max(count - made, 0)):
        chance = random.Random(f"zip {number}")
        yield MUTATIONS[number % 5](chance, good)


def try_archives(count: int, folder: Path) -> tuple[Row, int]:
    row, most = Row(), 0
    with Decoders(1) as decoders:
        decoders.look(Origin(folder / "missing.jpg")).result()
        for data in crafted(count):
            path = folder / "card.zip"
            path.write_bytes(data)
            began = time.perf_counter()
            origins = find_origins([path])
            row.longest_s = max(row.longest_s, time.perf_counter() - began)
            for origin in origins:
                if isinstance(origin, Refused):
                    row.told += 1
                    continue
                began = time.perf_counter()
                seen = decoders.look(origin).result()
                row.longest_s = max(row.longest_s, time.perf_counter() - began)
                row.photos += seen.error is None
                row.told += seen.error is not None
                row.stopped += seen.error is not None and "stopped the program" in seen.error
            row.tried += 1
            most = max([most, *(peak_bytes(pid) for pid in pids_of(decoders))])
    return row, most


def written(folders: list[Path]) -> set[str]:
    return {str(path) for folder in folders if folder.is_dir() for path in folder.iterdir()}


def print_row(kind: str, row: Row) -> None:
    print(
        f"| {kind:31} | {row.tried:5} | {row.photos:6} | {row.told:5} | {row.stopped:7} | "
        f"{row.out_of_memory:6} | {row.computing_s:11.1f} | {row.longest_s:12.1f} |"
    )


def main() -> None:
    files = int(sys.argv[1]) if len(sys.argv) > 1 else FILES
    archives = int(sys.argv[2]) if len(sys.argv) > 2 else ARCHIVES
    with TemporaryDirectory() as made:
        watched = [Path(made).parent, Path.cwd(), Path("/"), Path("/tmp")]
        inside = Path(made, "a", "b", "c")
        inside.mkdir(parents=True)
        before = written(watched)
        names = ("tried", "photos", " told", "stopped", "memory", "computing s", "by clock, s ")
        print(f"| {'kind':31} | {' | '.join(names)} |")
        print("|---|---|---|---|---|---|---|---|")
        rows, most = try_files(mutated(files), inside)
        for kind, row in rows.items():
            print_row(kind, row)
        rows, more = try_files(iter(bombs().items()), inside)
        for kind, row in rows.items():
            print_row(kind, row)
        zips, least = try_archives(archives, inside)
        print_row("zip archives (photos in them)", zips)
        left = written([Path(made), Path(made, "a"), Path(made, "a", "b"), inside])
        beside = {name for name in left if Path(name).name not in ("a", "b", "c", "photo.jpg", "card.zip")}
        new = {name for name in written(watched) - before if "evil" in name} | beside
        own = peak_bytes(os.getpid())
        print(f"\nmost memory of a process that decodes: {max(most, more, least) / 1e9:.2f} GB")
        print(f"most memory of the importing process: {own / 1e9:.2f} GB (it makes the bombs, too)")
        print(f"written outside: {', '.join(sorted(new)) or 'nothing'}; crashes of the importing process: 0")


if __name__ == "__main__":
    main()
