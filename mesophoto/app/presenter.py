"""Shows in the window's panels what the desk has open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from mesophoto.app import dossier, engine, pair, texts
from mesophoto.app.comparability.model import summary_of
from mesophoto.app.language import tr
from mesophoto.app.timeline.lanes_model import make_lanes
from mesophoto.app.timeline.model import ChartKey

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import Patient, PhotoEntry
    from mesophoto.library.library import Library
    from mesophoto.workflows.timeline import SeriesTimeline, Timeline


class Presenter(QObject):
    """Follows the desk's signals; changes nothing but what is seen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._thumbnails: dict[str, QImage] = {}
        self._shown_pair: tuple | None = None
        self._shown_sessions: tuple | None = None
        self._charted: tuple[str, str, str] | None = None
        """Patient, view and side of the charts that are shown."""
        desk = window.desk
        desk.library_changed.connect(self.show_library)
        desk.patients_found.connect(self.on_patients)
        desk.timeline_changed.connect(self.show_timeline)
        desk.photo_changed.connect(self.show_photo)
        window.timeline.charts_changed.connect(self.on_charts_changed)
        window.inspector.chart_wanted.connect(self.on_chart_wanted)
        window.viewer.set_region_names(texts.region_name)
        window.viewer.set_readout(self.readout)
        window.viewer.session_chosen.connect(self.on_session_chosen)
        window.timeline.strip.compare_wanted.connect(self.compare_with)

    def show_library(self) -> None:
        library = self._desk.library
        self._window.pages.setCurrentWidget(self._window.welcome if library is None else self._window.desktop)
        self._window.welcome.set_place(str(self._window.dialogs.default_folder()))
        self._window.setWindowTitle("mesophoto" if library is None else f"{library.folder.name} – mesophoto")
        self.show_timeline()

    def forget(self) -> None:
        """Keep nothing that was seen."""
        self._thumbnails.clear()
        self._shown_pair = self._shown_sessions = None
        self._window.timeline.set_views([], None)
        self._window.timeline.set_entries([], [], date.today())
        self._window.timeline.set_charts([], [])
        self._window.patients.set_patients([], None)

    def on_patients(self, patients: tuple[Patient, ...]) -> None:
        chosen = None if self._desk.patient is None else self._desk.patient.id
        self._window.patients.set_patients(list(patients), chosen)
        if self._desk.patient is None:
            self.show_empty()

    def show_timeline(self) -> None:
        """Show the open patient, in the view that was chosen."""
        found, series = self._desk.timeline, self._desk.series
        if found is None or series is None:
            self._shown_pair = self._shown_sessions = None
            self._window.viewer.clear()
            self._window.inspector.clear()
            self._window.pair_verdict.show_summary(None)
            self.show_empty()
            self._window.registry.refresh()
            return
        self._window.patients.set_chosen(found.patient.id)
        self._window.header.set_texts(found.patient.name, _meta(found))
        self._window.timeline.set_views([(one.view, one.side) for one in found.series], self._desk.series_key)
        today = date.today()
        entries = dossier.make_entries(series, found.sessions)
        self._window.timeline.set_entries(entries, make_lanes(found.history, today), today)
        self._window.content.setCurrentWidget(self._window.bench)
        self.load_thumbnails(series.photos)
        self.show_photo()
        self.show_charts()

    def show_empty(self) -> None:
        patient = self._desk.patient
        self._window.header.set_texts("" if patient is None else patient.name, "")
        if patient is not None:
            self._window.empty.show_no_photos(patient.name)
        elif self._desk.patients or self._window.patients.search.text():
            self._window.empty.show_no_choice()
        else:
            self._window.empty.show_no_patients()
        self._window.content.setCurrentWidget(self._window.empty)

    def show_charts(self) -> None:
        """Show the charts of the view; made off the UI thread, after the photos are there."""
        series = self._desk.series
        if series.has_charts:
            self._take_charts(series)
            return
        if self._charted != series.key:
            self._window.timeline.clear_charts()
        self._desk.ask(
            tr("Charting"), lambda _library: series.charts, lambda _charts: self._take_charts(series)
        )

    def _take_charts(self, series: SeriesTimeline) -> None:
        if self._desk.series is not series:
            return
        self._charted, charts = series.key, series.charts
        available = dossier.chart_keys(charts)
        keys = dossier.choose_keys(available, self._window.settings.charts)
        self._window.timeline.set_charts(dossier.make_charts(charts, keys), available)
        self._window.registry.refresh()

    def on_charts_changed(self, keys: list[ChartKey]) -> None:
        self._window.settings.charts = [[key.metric, key.unit, key.region] for key in keys]
        self.show_charts()

    def on_chart_wanted(self, key: ChartKey) -> None:
        shown = [widget.chart.key for widget in self._window.timeline.charts()]
        if key not in shown:
            self.on_charts_changed([*shown, key])

    def show_photo(self) -> None:
        """Show the chosen photo against the baseline."""
        series, photo, baseline = self._desk.series, self._desk.photo, self._desk.baseline
        if series is None or photo is None:
            return
        self._window.timeline.set_selected(photo.id)
        self._window.inspector.set_pair(baseline, photo, dict(series.assessments))
        is_pair = baseline is not None and photo.id != baseline.id
        self._window.pair_verdict.show_summary(
            summary_of(series.assessments.get(photo.id)) if is_pair else None
        )
        self.show_noise(baseline, photo if is_pair else None)
        self.show_pair(photo, baseline)
        self.show_sessions(series.photos, baseline)
        self._window.registry.refresh()

    def show_noise(self, baseline: PhotoEntry | None, photo: PhotoEntry | None) -> None:
        """Say which noise the changes of the pair are held against."""
        if baseline is None or photo is None:
            self._window.inspector.show_noise("")
            return

        def show(words: str) -> None:
            if self._desk.photo == photo:
                self._window.inspector.show_noise(words)

        self._desk.ask(tr("Reading"), lambda library: engine.noise_of_pair(library, baseline, photo), show)

    def show_pair(self, photo: PhotoEntry, baseline: PhotoEntry | None) -> None:
        library, measured = self._desk.library, self._desk.series.assessments
        wanted = (
            photo.id,
            baseline and baseline.id,
            photo.id in measured,
            baseline and baseline.id in measured,
        )
        if wanted == self._shown_pair:
            return
        self._shown_pair = wanted
        moving = pair.viewer_photo(
            library,
            photo,
            measured.get(photo.id),
            is_baseline=baseline is not None and photo.id == baseline.id,
        )
        if baseline is None or photo.id == baseline.id:
            self._window.viewer.show_photo(moving)
            return
        fixed = pair.viewer_photo(library, baseline, measured.get(baseline.id), is_baseline=True)
        alignment = pair.alignment_source(library, baseline, photo)
        self._window.viewer.show_pair(fixed, moving, alignment)

    def show_sessions(self, photos: tuple[PhotoEntry, ...], baseline: PhotoEntry | None) -> None:
        """Give the viewer all sessions of the view, for its grid; without a baseline there is none."""
        wanted = (baseline and baseline.id, *(photo.id for photo in photos))
        if wanted == self._shown_sessions:
            return
        self._shown_sessions = wanted
        if baseline is None:
            self._window.viewer.set_sessions("", [])
            return
        sessions = pair.session_photos(self._desk.library, photos, baseline)
        self._window.viewer.set_sessions(baseline.sha256, sessions)

    def on_session_chosen(self, sha256: str) -> None:
        """Go from the grid to the pair of a photo and the baseline."""
        photos = () if self._desk.series is None else self._desk.series.photos
        chosen = next((photo.id for photo in photos if photo.sha256 == sha256), None)
        if chosen is not None:
            self.compare_with(chosen)

    def compare_with(self, photo_id: str) -> None:
        """Show a photo beside the baseline, and let the keyboard steer the viewer."""
        self._desk.choose_photo(photo_id)
        if self._window.viewer.wished_mode in ("single", "grid"):
            self._window.viewer.set_mode("side_by_side")
        self._window.viewer.setFocus()

    def readout(self, region: str) -> str:
        series, photo, baseline = self._desk.series, self._desk.photo, self._desk.baseline
        if series is None or photo is None:
            return ""
        is_baseline = baseline is None or photo.id == baseline.id
        return pair.readout(region, series.assessments.get(photo.id), is_baseline=is_baseline)

    def thumbnail(self, sha256: str) -> QImage | None:
        """The small picture of a photo, if it is there already."""
        return self._thumbnails.get(sha256)

    def load_thumbnails(self, photos: tuple[PhotoEntry, ...]) -> None:
        for photo in photos:
            image = self._thumbnails.get(photo.sha256)
            if image is not None:
                self._window.timeline.set_image(photo.id, image)
        missing = {photo.sha256: photo.id for photo in photos if photo.sha256 not in self._thumbnails}
        if not missing:
            return

        def load(library: Library) -> dict[str, QImage]:
            return {sha256: QImage.fromData(engine.thumbnail(library, sha256)) for sha256 in missing}

        def loaded(images: dict[str, QImage]) -> None:
            self._thumbnails.update(images)
            for sha256, image in images.items():
                self._window.timeline.set_image(missing[sha256], image)

        self._desk.ask(tr("Loading thumbnails"), load, loaded)


def _meta(found: Timeline) -> str:
    """What stands below the patient's name."""
    patient = found.patient
    parts = [patient.number] if patient.number and patient.number != patient.name else []
    years = dossier.age(patient.birth_date, date.today())
    if years is not None:
        parts.append(tr("%n years", n=years))
    parts.append(tr("%n sessions", n=len(found.sessions)))
    if patient.note:
        note = patient.note.splitlines()[0]
        parts.append(tr(texts.DEMO_NOTE) if note == texts.DEMO_NOTE else note)
    return "   ·   ".join(parts)
