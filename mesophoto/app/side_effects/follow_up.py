"""Asks at the next session what became of open side effects, and proposes where they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mesophoto.app import engine, texts
from mesophoto.app.language import tr
from mesophoto.app.side_effects.model import days_since, is_open, kind_name
from mesophoto.app.side_effects.strip import FollowUpStrip
from mesophoto.app.side_effects.view import ShownOutline
from mesophoto.app.viewer.outlines import region_at
from mesophoto.library.clinical import SideEffect, SideEffectOutline

if TYPE_CHECKING:
    from mesophoto.app.side_effects.controller import SideEffects
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import PhotoEntry
    from mesophoto.workflows.side_effects import Proposal


class FollowUp(QObject):
    """One question at a time; a proposal is stored only when it is confirmed."""

    def __init__(self, owner: SideEffects) -> None:
        super().__init__(owner)
        self._owner = owner
        self._window: MainWindow = owner.parent()
        self._put_off: set[tuple[str, object]] = set()
        """Side effect and day of session: not to be asked about again now."""
        self._asked: str | None = None
        self.proposal: Proposal | None = None
        self._was_open = True
        """Whether the side effect was, when it was looked for."""
        self.strip = FollowUpStrip()
        self.strip.answered.connect(self._on_answered)

    def forget(self) -> None:
        self._put_off.clear()
        self._asked = None
        self.proposal = None
        self.strip.hide()

    def drop_proposal(self) -> None:
        """Take back what is proposed: another photo is looked at."""
        self.proposal = None

    def source_of(self, effect: SideEffect, photo: PhotoEntry) -> tuple[SideEffectOutline, PhotoEntry] | None:
        """The last outline on an earlier photo of the same view, from which a proposal can come."""
        earlier = [
            (one, source)
            for one in effect.outlines
            if (source := self._owner.photo_of(one.photo_id)) is not None
            and source.series == photo.series
            and source.session_date < photo.session_date
        ]
        return earlier[-1] if earlier else None

    def proposed_on(self, photo: PhotoEntry) -> list[ShownOutline]:
        """What is proposed on a photo, as it is shown."""
        found = self.proposal
        if found is None or found.photo_id != photo.id or not found.outline:
            return []
        return [ShownOutline(found.outline, self._proposed_text(found), is_proposed=True)]

    def refresh(self) -> None:
        """Ask about the first side effect that was open before this session and was not seen to in it."""
        photo = self._owner.photo
        if self.proposal is not None and photo is not None and self.proposal.photo_id == photo.id:
            effect = self._owner.effect(self.proposal.side_effect_id)
            drawn = effect is not None and any(one.photo_id == photo.id for one in effect.outlines)
            if effect is not None and not drawn and is_open(effect) == self._was_open:
                self._show_proposal(self.proposal)
                return
        self.proposal = None
        waiting = [] if photo is None else [one for one in self._owner.effects if self._is_asked(one, photo)]
        self._asked = waiting[0].id if waiting else None
        if not waiting or photo is None:
            self.strip.hide()
            return
        effect = waiting[0]
        text = tr("{what}, day {day}: gone?").format(
            what=self._named(effect), day=days_since(effect, photo.session_date)
        )
        if len(waiting) > 1:
            text += " " + tr("(%n more to ask)", n=len(waiting) - 1)
        can_find = self.source_of(effect, photo) is not None
        self.strip.ask(text, ("find" if can_find else "still", "draw", "gone", "later"))

    def find(self, side_effect_id: str) -> None:
        """Look where a side effect is on the photo that is looked at."""
        effect, photo = self._owner.effect(side_effect_id), self._owner.photo
        source = None if effect is None or photo is None else self.source_of(effect, photo)
        if effect is None or photo is None or source is None:
            return
        outliner, others = self._owner.outliner(), self._owner.others_on(photo, effect.id)

        def show(found: Proposal) -> None:
            now = self._owner.photo
            if now is not None and now.id == found.photo_id:
                self.proposal, self._was_open = found, is_open(effect)
                self._show_proposal(found)
                self._owner.show_outlines()

        self._window.runner.start(
            tr("Looking for the side effect"),
            lambda _task: outliner.propose(effect, *source, photo, others),
            on_success=show,
        )

    def _is_asked(self, effect: SideEffect, photo: PhotoEntry) -> bool:
        day = photo.session_date
        return (
            is_open(effect, day)
            and effect.onset_on < day
            and (effect.id, day) not in self._put_off
            and all(one.taken_on < day for one in effect.outlines)
        )

    def _named(self, effect: SideEffect) -> str:
        """Its kind, with the region where it is on a photo that is shown."""
        place = self._place_of(effect)
        if place is None:
            return kind_name(effect.kind)
        return tr("{kind} ({place})").format(kind=kind_name(effect.kind), place=texts.region_name(place))

    def _place_of(self, effect: SideEffect) -> str | None:
        scene = self._window.viewer.canvas.scene
        baseline = self._window.desk.baseline
        for one in effect.outlines:
            if baseline is not None and one.photo_id == baseline.id and one.outline:
                x = sum(point[0] for point in one.outline) / len(one.outline)
                y = sum(point[1] for point in one.outline) / len(one.outline)
                return region_at(scene.outlines_of("fixed").regions, x, y)
        return None

    def _show_proposal(self, found: Proposal) -> None:
        effect = self._owner.effect(found.side_effect_id)
        if effect is None:
            return
        self._asked = effect.id
        what = self._named(effect)
        if found.state == "seen":
            text = tr("{what}: seen here, {size}. Is this its outline?").format(
                what=what, size=self._size_text(found)
            )
            self.strip.ask(text, ("confirm", "draw", "gone", "later"))
        elif found.state == "not_seen":
            text = tr("{what}: no longer seen at this place, as far as the photo tells. Gone?").format(
                what=what
            )
            self.strip.ask(text, ("draw", "gone", "later"))
        else:
            text = tr("{what}: where it would be cannot be told: {reason}. Draw it if it is there.").format(
                what=what, reason=found.reason
            )
            self.strip.ask(text, ("draw", "gone", "later"))

    def _proposed_text(self, found: Proposal) -> str:
        if found.state == "not_seen":
            return tr("no longer seen")
        return tr("proposed · {size}").format(size=self._size_text(found))

    def _size_text(self, found: Proposal) -> str:
        measured = found.findings
        if measured is None:
            return tr("not measured")
        if measured.area_mm2 is not None:
            return texts.with_unit(measured.area_mm2, "mm2")
        return texts.with_unit(measured.area_px2 or 0.0, "px2")

    def _on_answered(self, answer: str) -> None:
        key, photo, found = self._asked, self._owner.photo, self.proposal
        if key is None or photo is None:
            return
        if answer == "find":
            self.find(key)
            return
        self.proposal = None
        if answer == "confirm" and found is not None:
            self._owner.do(
                engine.OutlineSideEffect(key, photo.id, found.outline, found.findings, was_proposed=True)
            )
        elif answer == "gone":
            self._owner.resolve(key)
        elif answer == "draw":
            self._owner.draw(key)
        else:
            self._put_off.add((key, photo.session_date))
        self.refresh()
        self._owner.show_outlines()
