"""The difference map of a pair in a library: only trusted skin, kept in the cache, refused with a reason."""

from types import SimpleNamespace

import numpy as np
import pytest

from mesophoto.errors import NotAligned
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.registration import register
from mesophoto.workflows import difference as module
from mesophoto.workflows.alignment import pack_alignment, unpack_alignment


class MemoryCache(dict):
    def read(self, kind, key, about):
        return self.get((kind, key, about))

    def write(self, kind, key, data, about):
        self[kind, key, about] = data


@pytest.fixture
def pair(shared_photos, monkeypatch):
    """A face, and the same with a brown patch on the forehead, under another exposure."""
    before = read_photo(shared_photos / "faces_london" / "001_03.jpg")
    rgb = before.rgb.astype(np.float32)
    rgb[430:470, 640:680] *= 0.8
    after = photo_from_array(np.clip(rgb * 0.9, 0, 255).astype(np.uint8))
    found = unpack_alignment(pack_alignment(register(before, after), before, after))
    calls = []

    def aligned(library, baseline, photo):
        calls.append(photo)
        return found

    monkeypatch.setattr(module, "aligned", aligned)
    monkeypatch.setattr(module, "picture", lambda library, sha256: before.rgb)
    library = SimpleNamespace(cache=MemoryCache())
    entries = [SimpleNamespace(sha256="a"), SimpleNamespace(sha256="b")]
    return SimpleNamespace(library=library, entries=entries, calls=calls, found=found, before=before)


def test_a_brown_patch_is_darker_and_only_trusted_skin_is_shown(pair):
    delta = module.difference(pair.library, *pair.entries)
    scale = delta.shape[0] / pair.before.height_px
    at = tuple(slice(round(low * scale), round(high * scale)) for low, high in ((438, 462), (648, 672)))
    assert np.nanmedian(delta[at]) < -4
    assert abs(np.nanmedian(delta)) < 0.5
    shown = np.isfinite(delta)
    assert 0.03 < shown.mean() < 0.6
    trust = pair.found.trust
    rows = (np.arange(delta.shape[0]) * trust.shape[0] / delta.shape[0]).astype(int)
    columns = (np.arange(delta.shape[1]) * trust.shape[1] / delta.shape[1]).astype(int)
    assert (trust[np.ix_(rows, columns)][shown] > 0.5).mean() > 0.999
    assert not shown[: round(60 * scale)].any()


def test_it_is_worked_out_once(pair):
    first = module.difference(pair.library, *pair.entries)
    second = module.difference(pair.library, *pair.entries)
    assert len(pair.calls) == 1
    assert np.array_equal(first, second, equal_nan=True)


def test_a_pair_that_is_not_aligned_is_refused(pair, monkeypatch):
    apart = SimpleNamespace(ok=False, reason="another person")
    monkeypatch.setattr(module, "aligned", lambda *_: apart)
    with pytest.raises(NotAligned, match="another person"):
        module.difference(pair.library, *pair.entries)


def test_without_a_face_or_hand_no_skin_is_known(pair, monkeypatch):
    monkeypatch.setattr(module, "find_landmarks", lambda photo: None)
    with pytest.raises(NotAligned, match="not known where the skin is"):
        module.difference(pair.library, *pair.entries)
