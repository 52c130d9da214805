"""Shows the open patient's side effects on the photos and in the panel; has them noted and drawn."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mesophoto.app import engine
from mesophoto.app.language import tr
from mesophoto.app.side_effects.card import SideEffectCard
from mesophoto.app.side_effects.follow_up import FollowUp
from mesophoto.app.side_effects.layer import OutlineLayer
from mesophoto.app.side_effects.model import area_text, kind_name
from mesophoto.app.side_effects.panel import SideEffectPanel
from mesophoto.app.side_effects.view import ShownOutline
from mesophoto.library.clinical import SideEffect, Treatment

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import PhotoEntry
    from mesophoto.workflows.side_effects import Outlined, Outliner


class SideEffects(QObject):
    """Keeps layer, panel and question in step with the desk."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.effects: tuple[SideEffect, ...] = ()
        self.treatments: tuple[Treatment, ...] = ()
        self._patient_id: str | None = None
        self._outliner: tuple[object, Outliner] | None = None
        self._drawn_id: str | None = None
        """What is being drawn."""
        self.layer = OutlineLayer(window.viewer.canvas)
        self.panel = SideEffectPanel()
        self.panel.hide()
        self.follow_up = FollowUp(self)
        self.layer.finished.connect(self._on_finished)
        self.layer.cancelled.connect(self.show_outlines)
        self.panel.action_wanted.connect(self._on_action)
        self.panel.add_wanted.connect(self.add)
        self.panel.chosen.connect(lambda _key: self._show_possible())
        self._desk.timeline_changed.connect(self.refresh)
        self._desk.library_changed.connect(self.refresh)
        self._desk.photo_changed.connect(self._on_photo_changed)

    # What there is

    def refresh(self) -> None:
        """Read the open patient's side effects again."""
        patient = self._desk.patient
        patient_id = None if patient is None else patient.id
        if patient_id != self._patient_id:
            self.forget()
            self._patient_id = patient_id
        if patient_id is None:
            return

        def show(found: tuple) -> None:
            if self._patient_id == patient_id:
                self.effects, self.treatments = found
                self._show()

        self._desk.ask(
            tr("Reading the side effects"),
            lambda library: (library.side_effects(patient_id), library.treatments(patient_id)),
            show,
        )

    def forget(self) -> None:
        """Keep nothing of what was seen."""
        self.layer.stop_if_drawing()
        self.effects, self.treatments, self._patient_id, self._outliner = (), (), None, None
        self.follow_up.forget()
        self._show()

    def effect(self, side_effect_id: str) -> SideEffect | None:
        return next((one for one in self.effects if one.id == side_effect_id), None)

    @property
    def photo(self) -> PhotoEntry | None:
        return self._desk.photo

    def photo_of(self, photo_id: str) -> PhotoEntry | None:
        """A photo of the open patient, of any view."""
        series = () if self._desk.timeline is None else self._desk.timeline.series
        return next((photo for one in series for photo in one.photos if photo.id == photo_id), None)

    def outliner(self) -> Outliner:
        """What looks at the photos of the open library."""
        library = self._desk.library
        if self._outliner is None or self._outliner[0] is not library:
            self._outliner = library, engine.Outliner(library)
        return self._outliner[1]

    def others_on(self, photo: PhotoEntry, side_effect_id: str) -> tuple:
        """Outlines of other side effects on a photo."""
        return tuple(
            one.outline for effect in self.effects if effect.id != side_effect_id
            for one in effect.outlines if one.photo_id == photo.id
        )  # fmt: skip

    def do(self, operation: object, then=None) -> None:
        self._desk.do(operation, then)

    # Showing

    def _show(self) -> None:
        photo = self.photo
        day = photo.session_date if photo is not None else date.today()
        self.panel.show_effects(self.effects, day)
        self.follow_up.refresh()
        self.show_outlines()
        self._show_possible()
        self._window.registry.refresh()

    def show_outlines(self) -> None:
        """Show on each photo what was drawn on it, and what is proposed."""
        shown = {"fixed": self._on_slot("fixed"), "moving": self._on_slot("moving")}
        self.layer.show_outlines(
            *(
                [] if photo is None else [*self._drawn_on(photo), *self.follow_up.proposed_on(photo)]
                for photo in shown.values()
            )
        )

    def _drawn_on(self, photo: PhotoEntry) -> list[ShownOutline]:
        return [
            ShownOutline(one.outline, f"{kind_name(effect.kind)} · {area_text(one)}")
            for effect in self.effects
            for one in effect.outlines
            if one.photo_id == photo.id
        ]

    def _on_slot(self, which: str) -> PhotoEntry | None:
        """The photo that the viewer has in a slot: the baseline, or the one by itself, is fixed."""
        photo, baseline = self._desk.photo, self._desk.baseline
        is_pair = photo is not None and baseline is not None and photo.id != baseline.id
        if which == "fixed":
            return baseline if is_pair else photo
        return photo if is_pair else None

    def _show_possible(self) -> None:
        photo, effect = self.photo, self.panel.current
        drawn = effect is not None and photo is not None and any(
            one.photo_id == photo.id for one in effect.outlines
        )  # fmt: skip
        can_find = bool(effect and photo and not drawn and self.follow_up.source_of(effect, photo))
        self.panel.show_possible(has_photo=photo is not None, can_find=can_find, is_drawn=drawn)

    def _on_photo_changed(self) -> None:
        self.layer.stop_if_drawing()
        self.follow_up.drop_proposal()
        self._show()

    # What the user wants

    def add(self) -> None:
        """Note a side effect; its day is the session's that is looked at."""
        patient = self._desk.patient
        if patient is None:
            return
        photo = self.photo
        day = photo.session_date if photo is not None else date.today()
        card = SideEffectCard(self.treatments, day, can_draw=photo is not None, parent=self._window)

        def save() -> None:
            operation = engine.AddSideEffect(patient.id, card.values())
            then = partial(self.draw, operation.side_effect_id) if card.draws else None
            self.do(operation, then)

        card.accepted.connect(save)
        self._window.dialogs.open(card)

    def edit(self, side_effect_id: str) -> None:
        effect = self.effect(side_effect_id)
        if effect is None:
            return
        card = SideEffectCard(self.treatments, effect.onset_on, effect, parent=self._window)
        card.accepted.connect(lambda: self.do(engine.EditSideEffect(effect.id, card.values())))
        self._window.dialogs.open(card)

    def draw(self, side_effect_id: str) -> None:
        """Draw a side effect on the photo that is looked at."""
        if self.photo is not None:
            self._drawn_id = side_effect_id
            self.layer.begin()

    def resolve(self, side_effect_id: str) -> None:
        """It is gone, on the day of the session that is looked at."""
        effect, photo = self.effect(side_effect_id), self.photo
        if effect is not None:
            day = photo.session_date if photo is not None else date.today()
            self.do(engine.ResolveSideEffect(effect.id, max(day, effect.onset_on)))

    def _on_action(self, name: str, key: str) -> None:
        photo = self.photo
        simple = {"draw": self.draw, "edit": self.edit, "resolve": self.resolve}
        if name in simple:
            simple[name](key)
        elif name == "find":
            self.follow_up.find(key)
        elif name == "reopen":
            self.do(engine.ResolveSideEffect(key, None))
        elif name == "delete":
            self.do(engine.DeleteSideEffect(key))
        elif name == "remove" and photo is not None:
            self.do(engine.RemoveOutline(key, photo.id))

    # Drawing

    def _on_finished(self, which: str, corners: tuple, snap: bool) -> None:
        photo, key = self._on_slot(which), self._drawn_id
        if photo is None or key is None:
            return
        outliner, others, sketch = self.outliner(), self.others_on(photo, key), self.layer.sketch

        def show(found: Outlined) -> None:
            if self.layer.sketch is not sketch:
                return
            if snap:
                self.layer.show_snapped(found.outline, found.reason)
            else:
                self.layer.stop()
                self.do(engine.OutlineSideEffect(key, photo.id, found.outline, found.findings))

        self._window.runner.start(
            tr("Looking for the edge") if snap else tr("Measuring the outline"),
            lambda _task: outliner.outline(photo, corners, snap=snap, others=others),
            on_success=show,
        )
