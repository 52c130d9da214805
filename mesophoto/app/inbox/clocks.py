"""How far the clocks of the cameras are off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QPushButton, QWidget

from mesophoto.app import engine
from mesophoto.app.keeping.parts import CalmDialog, Words, primary
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.app.messages import MessageBar
    from mesophoto.workflows.inbox import Inbox

MOST_MINUTES = 20 * 365 * 24 * 60.0
"""A clock that was never set."""


class ClocksDialog(CalmDialog):
    """One field for each camera of the card."""

    def __init__(self, inbox: Inbox, parent: QWidget | None = None) -> None:
        super().__init__(tr("Camera clocks"), parent)
        self.column.addWidget(Words(tr("How far are the cameras’ clocks off?"), "title"))
        self.column.addWidget(
            Words(
                tr(
                    "Photograph a slate on the screen: it shows the time, and the difference is found by "
                    "itself. Or type it. Stacks and sessions then use the right time; the originals stay as "
                    "they are. It is remembered for each camera."
                ),
                "muted",
            )
        )
        form = QFormLayout()
        form.setSpacing(current_theme().px(10))
        self.fields: dict[str, QDoubleSpinBox] = {}
        for camera in inbox.cameras:
            field = QDoubleSpinBox()
            field.setRange(-MOST_MINUTES, MOST_MINUTES)
            field.setDecimals(1)
            field.setSuffix(tr(" min fast"))
            field.setValue(inbox.clocks.get(camera, 0) / 60)
            field.setAccessibleName(tr("Minutes that {camera} is fast").format(camera=camera))
            self.fields[camera] = field
            form.addRow(camera, field)
        self.column.addLayout(form)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = primary(tr("Use these times"))
        self.save.clicked.connect(self.accept)
        self.add_foot(None, cancel, self.save)

    def clocks(self) -> dict[str, int]:
        """Camera → by how many seconds its clock is fast."""
        return {camera: round(field.value() * 60) for camera, field in self.fields.items()}


def remember_clocks(desk: Desk, clocks: dict[str, int]) -> None:
    """Keep for the clinic what is new of the cameras' clocks."""
    library, journal = desk.library, desk.journal

    def changed(stored: dict[str, int]) -> None:
        for camera, fast_s in clocks.items():
            if stored.get(camera, 0) != fast_s:
                desk.write(
                    lambda camera=camera, fast_s=fast_s: journal.do(engine.set_clock(library, camera, fast_s))
                )

    desk.ask(tr("Reading"), engine.read_clocks, changed)


def offer_clocks(desk: Desk, messages: MessageBar, inbox: Inbox) -> None:
    """Offer to remember what a slate has just shown of a camera's clock, for cards without one."""
    for camera in sorted(inbox.observed):
        found = {camera: inbox.clocks[camera]}
        messages.show_offer(
            tr("{camera}: the slate shows how its clock is off.").format(camera=camera),
            (tr("Remember it"), partial(remember_clocks, desk, found)),
        )
