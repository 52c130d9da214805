"""Names, focus, contrast and room: for everyone who does not see, or does not point, as we do."""

import pprint

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from mesophoto.app import engine
from mesophoto.app.tokens import DARK, LIGHT

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QTextEdit,
)  # fmt: skip
QTS_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton")

ON_SURFACES = ("text", "text_muted", "accent", "improved", "worsened", "caution", "danger")
SURFACES = ("window", "surface")
TEXT_PAIRS = [
    *((ink, ground) for ink in ON_SURFACES for ground in SURFACES),
    *((ink, ground) for ink in ("text", "text_muted") for ground in ("sunken", "hover", "pressed")),
    ("canvas_text", "canvas"), ("on_accent", "accent"), ("on_accent", "accent_hover"),
    ("on_accent_soft", "accent_soft"), ("caution", "caution_soft"), ("danger", "danger_soft"),
    ("window", "text"),
]  # fmt: skip
MARK_PAIRS = [("outline", "surface"), ("outline", "window"), ("accent", "accent_soft"), ("accent", "canvas")]


def luminance(name):
    def linear(channel):
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    color = QColor(name)
    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_all_text_and_marks_stand_out_in_both_themes():
    poor = [
        (theme_name, ink, ground, round(contrast(getattr(tokens, ink), getattr(tokens, ground)), 2))
        for theme_name, tokens in (("light", LIGHT), ("dark", DARK))
        for pairs, least in ((TEXT_PAIRS, 4.5), (MARK_PAIRS, 3.0))
        for ink, ground in pairs
        if contrast(getattr(tokens, ink), getattr(tokens, ground)) < least
    ]
    assert poor == []


def controls(root):
    found = [root] if isinstance(root, CONTROLS) else []
    found += [widget for widget in root.findChildren(QWidget) if isinstance(widget, CONTROLS)]
    return [
        widget
        for widget in found
        if widget.isVisible()
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith(QTS_OWN)
        and not _is_part_of_another(widget)
    ]


def _is_part_of_another(widget):
    """Line edits of spin boxes, headers and corners of views, lists of combo boxes."""
    parent = widget.parent()
    return isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit))


def name_of(widget):
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    buddies = widget.window().findChildren(QLabel)
    labelled = any(label.buddy() is widget for label in buddies)
    return widget.accessibleName() or text or widget.toolTip() or ("label" if labelled else "")


def nameless(root):
    return [f"{type(one).__name__} {one.objectName()}" for one in controls(root) if not name_of(one)]


def unreachable(root):
    """Controls that no key reaches; those of a group are reached by arrows, views' parts by their view."""
    return [
        f"{type(one).__name__} {name_of(one)}"
        for one in controls(root)
        if one.isEnabled()
        and one.focusProxy() is None
        and not _is_reached_by_arrows(one)
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(one, QTextEdit) and one.isReadOnly())
    ]


def _is_reached_by_arrows(widget):
    """Of buttons of which one is chosen, Tab reaches that one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and not widget.isChecked()


def cut_off(root):
    """Buttons and fields smaller than what they say needs."""
    return [
        f"{type(one).__name__} {name_of(one)}: {one.width()}×{one.height()} < {hint.width()}×{hint.height()}"
        for one in controls(root)
        if isinstance(one, (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox))
        and (hint := one.minimumSizeHint())
        and (one.width() < hint.width() or one.height() < one.fontMetrics().height())
    ]


DIALOGS = (
    "patient.add", "patient.edit", "photo.edit", "measure.region", "measure.reference", "measure.scale",
    "measure.spots", "measure.marker", "measure.repeatability", "library.bin", "library.backups",
    "library.verify", "library.audit", "library.new", "vault.convert", "vault.persons", "edit.history",
    "view.table", "view.checks", "help.pages", "go.palette", "panel.spots", "treatment.record",
    "treatment.list", "treatment.course", "clinic.due", "clinic.products", "clinic.outcomes",
    "clinic.recall", "clinic.settling", "side_effect.add", "photo.move", "handing.consents",
    "handing.plan", "handing.export", "handing.sheet", "handing.seal", "handing.clinic",
)  # fmt: skip


def opened_by(window, action, idle):
    """Roots of what an action opened."""
    before = set(window.findChildren(QDialog))
    window.registry[action].trigger()
    idle(window)
    return [one for one in window.findChildren(QDialog) if one not in before and one.isVisible()]


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_control_of_every_screen_is_named_reachable_and_whole(
    measured_window, idle, theme, monkeypatch, scale
):
    window = measured_window
    # Spots are followed in processes of their own, which take longer to start than all the rest.
    monkeypatch.setattr(engine, "series_ledger", lambda *_: None, raising=False)
    if scale != 1.0:
        theme.set_font_scale(scale)
    window.resize(1440, 900)
    QApplication.processEvents()
    faults = {}

    def look(where, root):
        found = {"nameless": nameless(root), "unreachable": unreachable(root), "cut off": cut_off(root)}
        faults.update({f"{where}: {kind}": what for kind, what in found.items() if what})

    look("main", window)
    for action in DIALOGS:
        if not window.registry[action].isEnabled():
            continue
        for dialog in opened_by(window, action, idle):
            look(action, dialog)
            dialog.close()
    look("main with spots", window)
    window.desk.open_patient(None)
    look("nobody chosen", window)
    window.pages.setCurrentWidget(window.welcome)
    look("welcome", window)
    assert not faults, pprint.pformat(faults)


def test_tab_leads_through_the_main_window_as_the_eye_does(measured_window):
    """Round once, by Qt's own chain: each control once, the list before the photos, results last."""
    window = measured_window
    chain, widget = [], window.nextInFocusChain()
    while widget is not window and len(chain) < 2000:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    places = [
        chain.index(one)
        for one in (window.patients.search, window.patients.list, window.viewer.canvas, window.timeline.strip)
    ]
    assert places == sorted(places)
    assert places[-1] < chain.index(window.inspector.tree)


def test_verdicts_are_words_and_pairs_have_a_shape():
    from mesophoto.app import texts
    from mesophoto.app.comparability.model import VERDICT_ICONS

    assert len(set(texts.VERDICTS.values())) == len(texts.VERDICTS)
    assert len(set(VERDICT_ICONS.values())) == len(VERDICT_ICONS)


def test_charts_follow_a_change_of_palette(measured_window, theme):
    chart = measured_window.timeline.charts()[0]
    before = chart.grab().toImage()
    theme.set_mode("dark")
    assert chart.grab().toImage() != before


def test_every_panel_says_what_to_do_when_it_is_empty(measured_window, idle):
    window = measured_window
    window.desk.open_patient(None)
    idle(window)
    said = [window.empty.target.title.text(), window.empty.target.text.text()]
    window.toggle_spots()
    said.append(window.spots.panel.note.text())
    assert all(said)
    assert "drop photos" in said[1].lower()
    window.patients.set_patients([], None)
    assert "Drop photos" in window.patients.empty.text()
