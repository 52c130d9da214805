"""A photo that was just taken, and whether it may be compared: keep it, or take it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mesophoto.app import engine, texts
from mesophoto.app.capture.words import say_instruction
from mesophoto.app.comparability.model import VERDICT_ICONS, summarise
from mesophoto.app.keeping.parts import Glyph, Words
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_icon, set_kind

if TYPE_CHECKING:
    from mesophoto.records import Check, Comparability
    from mesophoto.workflows.capture import Shot

PICTURE_PX = 168
TARGET_PX = 44
SHOWN = 3
COLORS = {"comparable": "accent", "with care": "caution", "not comparable": "danger"}
TURNS = {"yaw": ("turn_left", "turn_right"), "pitch": ("chin_up", "chin_down")}
"""Check → what to do where it is too low, and too high."""


class ShotCard(QFrame):
    """Large and calm: the photo, the verdict, what to do, and two buttons."""

    keep_wanted = Signal()
    again_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_details: bool = False) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "card")
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("The photo that was taken"))
        self.icon = Glyph("clock", "accent", 40)
        self.title = Words("", "title")
        self.what = Words("", "muted")
        self.advice = Words("", "heading")
        self.keep = set_kind(QPushButton(tr("&Keep")), "primary")
        set_icon(self.keep, "check", "on_accent")
        self.again = QPushButton(tr("Take it &again"))
        set_icon(self.again, "refresh")
        self.details = set_kind(QPushButton(tr("&Check before importing…")), "quiet")
        self.details.setVisible(with_details)
        self.keep.clicked.connect(self.keep_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.details.clicked.connect(self.details_wanted)
        for button in (self.keep, self.again, self.details):
            button.setMinimumHeight(theme.px(TARGET_PX))
            button.setAutoDefault(False)
        self._build(theme)
        self.hide()

    def _build(self, theme) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        titles = QVBoxLayout()
        titles.setSpacing(theme.px(2))
        titles.addWidget(self.title)
        titles.addWidget(self.what)
        head.addLayout(titles, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(10))
        for button in (self.keep, self.again, self.details):
            buttons.addWidget(button)
        buttons.addStretch()
        words = QVBoxLayout()
        words.setSpacing(theme.px(10))
        words.addLayout(head)
        words.addWidget(self.advice)
        words.addStretch()
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(16), theme.px(20), theme.px(16))
        row.setSpacing(theme.px(20))
        row.addWidget(self.picture)
        row.addLayout(words, 1)

    def text(self) -> str:
        """All that is said."""
        return "\n".join(filter(None, [self.title.text(), self.what.text(), self.advice.text()]))

    def show_judging(self, what: str, image: QImage | None = None) -> None:
        """Say that a photo is being looked at."""
        self._show_picture(image)
        self.icon.show_icon("clock", "accent")
        self._say(tr("Comparing with the baseline…"), what, "")
        self._offer(keep=False, again=False)
        self.show()

    def show_shot(self, shot: Shot) -> None:
        """Say whether a photo may be compared, and what to do otherwise."""
        item, found = shot.item, shot.comparability
        self._show_picture(QImage.fromData(item.thumbnail))
        what = texts.view_name(item.view, item.side)
        warnings = [translate_sentence(warning) for warning in item.warnings]
        if found is None:
            self.icon.show_icon("baseline", "accent")
            words = tr("Later photos of this view are compared with it.")
            self._say(tr("The first photo of this view"), what, "\n".join([words, *warnings]))
        else:
            self.icon.show_icon(VERDICT_ICONS[found.verdict], COLORS[found.verdict])
            title = tr(texts.COMPARABILITY_TITLES[found.verdict])
            self._say(title, what, "\n".join([*advise(found), *warnings]))
        self._offer(keep=True, again=True)
        good = found is None or found.verdict == "comparable"
        (self.keep if good else self.again).setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why a photo cannot be judged."""
        self.icon.show_icon("error", "danger")
        self._say(tr("This photo cannot be used"), "", translate_sentence(sentence))
        self._offer(keep=False, again=True)
        self.show()

    def _say(self, title: str, what: str, advice: str) -> None:
        for label, text in ((self.title, title), (self.what, what), (self.advice, advice)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(self.text())

    def _offer(self, *, keep: bool, again: bool) -> None:
        self.keep.setEnabled(keep)
        self.again.setEnabled(again)
        self.details.setEnabled(again)

    def _show_picture(self, image: QImage | None) -> None:
        side, ratio = current_theme().px(PICTURE_PX), self.devicePixelRatioF()
        if image is None or image.isNull():
            self.picture.clear()
            return
        drawn = image.scaled(
            QSize(side, side) * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(drawn)
        pixmap.setDevicePixelRatio(ratio)
        self.picture.setPixmap(pixmap)


def advise(found: Comparability) -> list[str]:
    """What to do before the photo is taken again, the most decisive first; nothing if it fits."""
    checks = {texts.check_name(check.name): check for check in found.checks}
    lines = []
    for row in summarise(found).failed:
        lines.append(_turn(checks[row.title]) or row.advice or f"{row.title}.")
    if len(lines) > SHOWN:
        lines = [*lines[:SHOWN], tr("And %n more.", n=len(lines) - SHOWN)]
    if lines:
        lines.append(tr("Then take it again."))
    return lines


def _turn(check: Check) -> str:
    """A turn of the head with its degrees, as the live picture tells it."""
    if check.name not in TURNS or not check.difference:
        return ""
    kind = TURNS[check.name][int(check.difference > 0)]
    words = say_instruction(engine.Instruction(kind, abs(check.difference), "°"))
    return tr("{what}, the patient’s own side.").format(what=words) if "turn" in kind else f"{words}."
