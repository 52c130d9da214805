"""What all tests of the app need."""

import io
import shutil
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import ExifTags, Image

from mesophoto.app import engine
from mesophoto.app.language.installing import install_language
from mesophoto.app.settings import Settings
from mesophoto.app.theme import install_theme
from mesophoto.library.entities import PhotoFindings
from mesophoto.library.library import Library
from mesophoto.records import Change, Check, Comparability, Measurement, Scale
from mesophoto.workflows.assess_patient import assess_patient
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.look import look_at
from mesophoto.workflows.measuring import Measured
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.pictures import Overlays
from mesophoto.workflows.progress import Quiet

UNITS = {"pigmentation_area": "mm2", "redness": "a*", "texture_roughness": "percent"}
REGIONS = ("whole", "region")


def pytest_collection_modifyitems(items):
    """The offscreen platform has no window manager to tell size hints to; every other warning fails."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def no_leaked_threads():
    before = set(threading.enumerate())
    yield
    leaked = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not leaked, f"threads left behind: {leaked}"


class SamePlace:
    """Stands for the processes that decode: looks at files where it is called, which starts at once."""

    count = 1

    def look(self, origin):
        future = Future()
        future.set_result(look_at(origin))
        return future

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


@pytest.fixture(autouse=True)
def decoded_here(monkeypatch):
    for module in ("decoders", "import_photos", "demo"):
        monkeypatch.setattr(f"mesophoto.workflows.{module}.Decoders", SamePlace)


@pytest.fixture(autouse=True)
def one_program(monkeypatch):
    """Many windows live in this process: what one sets aside for good, another must be able to clear."""
    monkeypatch.setattr("gc.freeze", lambda: None)


@pytest.fixture(autouse=True, scope="session")
def english(qapp):
    """Speak English, whatever the system speaks."""
    install_language(qapp, "en")


@pytest.fixture(scope="session")
def light_theme(qapp):
    return install_theme(qapp, "light")


@pytest.fixture(autouse=True)
def theme(light_theme):
    """The light theme at the usual size; styling all widgets anew takes long, so only where a test did."""
    yield light_theme
    if light_theme.mode != "light" or light_theme.font_scale != 1.0:
        light_theme.font_scale = 1.0
        light_theme.set_mode("light")


def photo_bytes(seed, taken=None):
    """JPEG of soft noise in skin colours, different for each seed."""
    noise = np.random.default_rng(seed).integers(0, 50, (8, 12, 3), np.uint8)
    picture = Image.fromarray(noise + np.array([180, 130, 110], np.uint8)).resize((240, 160))
    exif = Image.Exif()
    if taken is not None:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken:%Y:%m:%d %H:%M:%S}"
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=90, exif=exif)
    return file.getvalue()


@pytest.fixture
def write_photo(tmp_path):
    """Write a photo file, taken at that time; without a time, the file does not say."""

    def write(seed, taken=None, name=None):
        path = tmp_path / "card" / (name or f"photo{seed:02}.jpg")
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(photo_bytes(seed, taken))
        return path

    return write


@pytest.fixture
def card(write_photo):
    """Three sessions of one view, in order."""
    return [write_photo(i, datetime(2026, 1 + 2 * i, 10, 9, 30)) for i in range(3)]


def fake_value(sha256, metric):
    return 10 + int(sha256[:4], 16) % 50 + len(metric) / 100


def measure_fake(step):
    """Numbers that depend on the photo alone, as the engine's shape has them."""
    values = {m: (fake_value(step.baseline.sha256, m), fake_value(step.photo.sha256, m)) for m in UNITS}
    measurements = [
        Measurement(
            m, r, UNITS[m], values[m][1] if r == "whole" else None, 1.0, None if r == "whole" else "too dark"
        )
        for r in REGIONS
        for m in UNITS
    ]
    changes = () if step.photo.sha256 == step.baseline.sha256 else tuple(_changes(values))
    check = Check("sharpness", 1.0, 2.0, 1.0, 0.5, "", False, "Sharpen the focus.")
    comparability = Comparability("with care", (check,)) if changes else None
    return Measured(_findings(measurements, changes, comparability))


def _findings(measurements, changes, comparability):
    return PhotoFindings(
        measurements=tuple(measurements),
        changes=changes,
        comparability=comparability,
        scale=Scale(5.0, 0.04, "given"),
    )


def _changes(values):
    for metric, (before, after) in values.items():
        delta = after - before
        verdict = "within noise" if abs(delta) < 3 else "improved" if delta < 0 else "worsened"
        interval = (delta - 3, delta + 3)
        yield Change(metric, "whole", UNITS[metric], before, after, delta, interval, verdict)
        yield Change(metric, "region", UNITS[metric], None, None, None, None, "not comparable", "too dark")


@pytest.fixture
def fake_engine(no_landmarks, monkeypatch):
    """Measure with threads and made-up numbers, at once."""

    def assess(library, patient_id, progress, _executor=None):
        with ThreadPoolExecutor(1) as executor:
            return assess_patient(library, patient_id, progress, executor, measure_fake)

    apart = SimpleNamespace(ok=False, reason="They do not fit together.")
    monkeypatch.setattr(engine, "assess_patient", assess, raising=False)
    monkeypatch.setattr(engine, "aligned", lambda library, baseline, photo: apart, raising=False)
    # A vault made of the template has no cached ones, and would measure in earnest.
    monkeypatch.setattr(engine, "overlays", lambda library, photo, found: Overlays(), raising=False)


@pytest.fixture
def no_landmarks(monkeypatch):
    """Take the photos for what they are, soft noise, without looking for faces."""
    monkeypatch.setattr("mesophoto.workflows.look.find_landmarks", lambda photo: None)
    monkeypatch.setattr(engine, "check_identity", lambda _library, plan, *_: plan, raising=False)


@pytest.fixture(scope="session")
def library_template(tmp_path_factory):
    """A library with one patient of three measured sessions, to be copied."""
    root = tmp_path_factory.mktemp("template")
    for i in range(3):
        taken = datetime(2026, 1 + 2 * i, 10, 9, 30)
        (root / f"photo{i:02}.jpg").write_bytes(photo_bytes(i, taken))
    with Library.create(root / "library") as library, pytest.MonkeyPatch.context() as patch:
        patch.setattr("mesophoto.workflows.look.find_landmarks", lambda photo: None)
        patch.setattr("mesophoto.workflows.import_photos.Decoders", SamePlace)
        plan = scan(library, [root / f"photo{i:02}.jpg" for i in range(3)], Quiet())
        weber = AddPatient(family_name="Weber", given_name="Anna")
        commit(Journal(library), plan.assign(0, weber), Quiet())
        with ThreadPoolExecutor(1) as executor:
            assess_patient(library, weber.patient_id, Quiet(), executor, measure_fake)
    return root / "library"


@pytest.fixture
def settings(tmp_path):
    return Settings(theme="light", path=tmp_path / "settings.json")


@pytest.fixture
def window(qtbot, settings, fake_engine, monkeypatch, tmp_path):
    """The main window, shown, without a library."""
    from mesophoto.app.window import MainWindow

    window = MainWindow(settings)
    monkeypatch.setattr(window.dialogs, "default_folder", lambda: tmp_path / "library")
    window.show()
    qtbot.waitUntil(lambda: not window.runner.is_busy)
    yield window
    close(qtbot, window)


def close(qtbot, window):
    """Close the window, unless the test did, and wait until its work has stopped."""
    if window.desk.runner.is_open:
        with qtbot.waitSignal(window.closed, timeout=20_000):
            window.close()
    window.deleteLater()


@pytest.fixture
def idle(qtbot):
    """Wait until a window has nothing left to do."""

    def wait(window):
        qtbot.waitUntil(lambda: not window.runner.is_busy and not window.viewer.is_busy, timeout=20_000)

    return wait


@pytest.fixture
def open_window(window, idle, tmp_path):
    """The main window with an empty library."""
    Library.create(tmp_path / "library").close()
    window.desk.open_library(tmp_path / "library")
    idle(window)
    return window


@pytest.fixture
def import_card(qtbot, idle):
    """Import files for a patient of that name, through the preview."""

    def run(window, paths, name="Weber, Anna"):
        with qtbot.waitSignal(window.imports.previewed, timeout=20_000) as shown:
            window.import_paths(list(paths))
        dialog = shown.args[0]
        for section in dialog.sections():
            section.field.setText(name)
            section.field.textEdited.emit(name)
        with qtbot.waitSignal(window.desk.imported, timeout=20_000):
            dialog.import_button.click()
        idle(window)

    return run


@pytest.fixture
def measured_window(window, idle, library_template, tmp_path):
    """The main window with a patient of three measured sessions."""
    shutil.copytree(library_template, tmp_path / "library")
    window.desk.open_library(tmp_path / "library")
    idle(window)
    window.desk.open_patient(window.desk.patients[0].id)
    idle(window)
    return window
