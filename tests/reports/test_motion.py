"""Motion carries pixels, times and a loop, stays small, and is safe to look at."""

import io

import numpy as np
import pytest
from PIL import Image

from mesophoto.reports.motion import LEAST_BLINK_MS, Still, add_band, encode_motion, make_frames


@pytest.fixture(scope="module")
def stills():
    """Skin with a red spot, which is gone in the second and third."""
    y, x = np.mgrid[0:150, 0:200]
    noise = np.random.default_rng(3).normal(0, 3, (150, 200, 3))
    skin = np.array([205, 160, 140]) + (x / 10 - y / 8)[..., np.newaxis] + noise
    spotted = skin.copy()
    spotted[(x - 60) ** 2 + (y - 70) ** 2 < 400] += (0, -35, -25)
    made = [np.clip(picture, 0, 255).astype(np.uint8) for picture in (spotted, skin, skin - 4)]
    return [Still(rgb, f"{number + 1} May 2026") for number, rgb in enumerate(made)]


def frames_of(data):
    image = Image.open(io.BytesIO(data))
    frames = []
    for number in range(image.n_frames):
        image.seek(number)
        image.load()
        frames.append((np.asarray(image.convert("RGB")), image.info["duration"]))
    return frames


def webp_chunks(data):
    at, found = 12, []
    while at < len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        found.append(data[at : at + 4])
        at += 8 + size + size % 2
    return set(found)


def gif_blocks(data):
    """Kinds of extensions, with the names of applications; how many frames have a palette of their own."""
    at = 13 + 3 * (2 << (data[10] & 7) if data[10] & 0x80 else 0)
    extensions, own_palettes = set(), 0
    while data[at] != 0x3B:
        if data[at] == 0x21:
            label = data[at + 1]
            at += 2
            extensions.add((label, data[at + 1 : at + 1 + data[at]] if label == 0xFF else b""))
        else:
            flags = data[at + 9]
            own_palettes += flags >> 7
            at += 11 + 3 * (2 << (flags & 7) if flags & 0x80 else 0)
        while data[at]:
            at += 1 + data[at]
        at += 1
    return extensions, own_palettes


@pytest.mark.parametrize("style", ["sweep", "fade"])
def test_a_transition_goes_there_and_back_and_holds_both(stills, style):
    frames = make_frames(stills[:2], style, longest_px=200)
    held = [number for number, frame in enumerate(frames) if frame.shown_ms >= 1000]
    assert len(held) == 2
    first, second = (frames[number].rgb for number in held)
    assert np.array_equal(first[:120, :100], stills[0].rgb[:120, :100])
    assert np.array_equal(second[:120, :100], stills[1].rgb[:120, :100])
    assert np.array_equal(frames[1].rgb, frames[-1].rgb)


def test_the_later_photo_is_on_the_right_of_the_slider(stills):
    frames = make_frames(stills[:2], "sweep", longest_px=200)
    early = frames[6].rgb
    assert np.array_equal(early[:100, 40:80], stills[0].rgb[:100, 40:80])
    assert np.array_equal(early[:100, 190:], stills[1].rgb[:100, 190:])


def test_the_dates_are_stamped(stills):
    (before, after) = make_frames(stills[:2], "blink", longest_px=200)
    for frame, still in zip((before, after), stills, strict=False):
        corner = frame.rgb[120:, :90].astype(int) - still.rgb[120:, :90]
        assert np.abs(corner).max() > 100
        assert np.array_equal(frame.rgb[:110], still.rgb[:110])


def test_a_blink_is_never_faster_than_is_safe(stills):
    with pytest.raises(ValueError, match="seizure"):
        make_frames(stills[:2], "blink", longest_px=200, blink_ms=LEAST_BLINK_MS - 1)
    assert 1000 / LEAST_BLINK_MS < 3


def test_a_series_shows_all_in_order(stills):
    frames = make_frames(stills, "series", longest_px=100)
    assert [frame.rgb.shape for frame in frames] == [(75, 100, 3)] * 3
    assert frames[-1].shown_ms > frames[0].shown_ms


def test_pictures_of_two_sizes_are_refused(stills):
    other = Still(stills[1].rgb[:-1], "")
    with pytest.raises(ValueError, match="one size"):
        make_frames([stills[0], other], "fade", longest_px=200)


def test_a_small_webp_loses_nothing_and_carries_nothing_else(stills):
    frames = make_frames(stills[:2], "blink", longest_px=200)
    encoded = encode_motion(frames, "webp")
    assert encoded.compression == "lossless"
    assert webp_chunks(encoded.data) == {b"VP8X", b"ANIM", b"ANMF"}
    for (seen, shown_ms), frame in zip(frames_of(encoded.data), frames, strict=True):
        assert np.array_equal(seen, frame.rgb)
        assert shown_ms == frame.shown_ms
    assert Image.open(io.BytesIO(encoded.data)).info["loop"] == 0


def test_a_gif_has_one_palette_and_nothing_flickers(stills):
    frames = add_band(
        make_frames(stills[:2], "sweep", longest_px=200), lambda rgb: np.pad(rgb, ((0, 9), (0, 0), (0, 0)))
    )
    encoded = encode_motion(frames, "gif")
    seen = [picture for picture, _ in frames_of(encoded.data)]
    assert len(seen) == len(frames)
    extensions, own_palettes = gif_blocks(encoded.data)
    assert extensions == {(0xF9, b""), (0xFF, b"NETSCAPE2.0")}  # times and the loop; no comment, no XMP
    assert not own_palettes
    assert Image.open(io.BytesIO(encoded.data)).info["loop"] == 0
    # What is the same in two frames is the same in the file.
    left = [picture[:100, :20] for picture in seen[:15]]
    assert all(np.array_equal(part, left[0]) for part in left)
    spot = seen[0][70, 60].astype(int) - stills[0].rgb[70, 60]
    assert np.abs(spot).max() < 16


def test_what_is_too_large_is_compressed_then_made_smaller(stills):
    frames = make_frames(stills[:2], "blink", longest_px=200)
    lossless = len(encode_motion(frames, "webp").data)
    lossy = encode_motion(frames, "webp", most_bytes=lossless // 2)
    assert lossy.compression.startswith("quality")
    assert len(lossy.data) <= lossless // 2
    gif = encode_motion(frames, "gif", most_bytes=12_000)
    assert gif.size_px[0] < 200
    assert len(gif.data) <= 12_000
