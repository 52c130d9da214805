"""How the main window is laid out: which panels there are, and where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget

from mesophoto.app.audit.controller import AuditController
from mesophoto.app.capture.controller import CaptureController
from mesophoto.app.comparability.controller import PairVerdict
from mesophoto.app.day.controller import DayController
from mesophoto.app.header import Header
from mesophoto.app.importing.judgement import ImportJudgement
from mesophoto.app.importing.watching import Watching
from mesophoto.app.inbox.controller import InboxController
from mesophoto.app.inspector.panel import InspectorPanel
from mesophoto.app.jobbar import JobBar
from mesophoto.app.keeping.controller import Keeping
from mesophoto.app.layouts import column
from mesophoto.app.ledger.controller import SpotController
from mesophoto.app.messages import MessageBar
from mesophoto.app.patients.panel import PatientPanel
from mesophoto.app.side_effects.controller import SideEffects
from mesophoto.app.slate.controller import SlateController
from mesophoto.app.timeline.panel import TimelinePanel
from mesophoto.app.viewer import PairViewer
from mesophoto.app.welcome import EmptyPage, WelcomePage

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

HEADER_TOOLS = {
    "edit.undo": "undo",
    "edit.redo": "redo",
    "panel.timeline": "timeline",
    "panel.spots": "spots",
    "panel.results": "chart",
}


def build(window: MainWindow) -> None:
    """Make all that the window has, and put it together."""
    window.messages = MessageBar()
    window.jobs = JobBar(window.runner)
    window.patients = PatientPanel()
    window.header = Header()
    window.viewer = PairViewer()
    window.timeline = TimelinePanel()
    window.inspector = InspectorPanel()
    window.pair_verdict = PairVerdict(window.inspector.comparability, window)
    window.viewer.toolbar.add_leading(window.pair_verdict.badge)
    window.empty = EmptyPage()
    window.welcome = WelcomePage()
    _build_bench(window)
    _build_desktop(window)
    window.fit_minimums()
    window.pages = QStackedWidget()
    window.pages.addWidget(window.welcome)
    window.pages.addWidget(window.desktop)
    window.setCentralWidget(column((window.pages, 1), window.watching.bar, window.jobs))


def _build_bench(window: MainWindow) -> None:
    """Photos above, what lies below them, results beside."""
    window.stage = QSplitter(Qt.Orientation.Vertical)
    window.stage.setObjectName("stage")
    window.stage.addWidget(window.viewer)
    window.capture = CaptureController(window)
    window.sessions = column(window.capture.checklist, (window.timeline, 1))
    window.stage.addWidget(window.sessions)
    window.spots = SpotController(window)
    window.spots.panel.close_wanted.connect(window.toggle_spots)
    window.stage.addWidget(window.spots.panel)
    window.side_effects = SideEffects(window)
    window.side_effects.panel.close_wanted.connect(window.toggle_side_effects)
    window.stage.addWidget(window.side_effects.panel)
    window.stage.setStretchFactor(0, 1)
    window.bench = QSplitter(Qt.Orientation.Horizontal)
    window.bench.setObjectName("bench")
    window.bench.addWidget(window.stage)
    window.bench.addWidget(window.inspector)
    window.bench.setStretchFactor(0, 1)


def _build_desktop(window: MainWindow) -> None:
    """Who is treated at the left; beside it the bench, the inbox or what to do next."""
    window.content = QStackedWidget()
    window.content.addWidget(window.bench)
    window.content.addWidget(window.empty)
    window.judgement = ImportJudgement(window.desk)
    window.keeping, window.audit, window.watching = Keeping(window), AuditController(window), Watching(window)
    strip = window.keeping.opening.strip
    follow_up = window.side_effects.follow_up.strip
    cards = (window.judgement, window.capture.card, follow_up)
    middle = column(window.header, strip, window.messages, *cards, (window.content, 1))
    window.desktop = QSplitter(Qt.Orientation.Horizontal)
    window.desktop.setObjectName("desktop")
    window.day = DayController(window)
    window.middle = QStackedWidget()
    window.middle.addWidget(middle)
    window.inbox, window.slates = InboxController(window), SlateController(window)
    window.desktop.addWidget(window.day.side)
    window.desktop.addWidget(window.middle)
    window.desktop.setStretchFactor(1, 1)
    for splitter in (window.stage, window.bench, window.desktop):
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)


def fill_header(window: MainWindow) -> None:
    """Put the tools into the header, once their actions are there."""
    window.header.add_leading(window.registry["panel.patients"], "sidebar")
    for name, icon in HEADER_TOOLS.items():
        window.header.add_tool(window.registry[name], icon)
    window.header.add_widget(window.treatments.chip)
    window.header.add_widget(window.vault.person)
    window.header.add_primary(window.registry["photos.import"], "import")
