"""Colours: texts read at 4.5:1, and overlays are told apart with any kind of colour vision."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QFile, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton
from skimage.color import rgb2lab

from mesophoto.app.theme import current_theme, install_theme, set_icon, set_kind
from mesophoto.app.tokens import DARK, LIGHT, OVERLAY_COLORS
from mesophoto.app.viewer.difference import PALETTE
from mesophoto.app.viewer.inputs import METRIC_OVERLAYS
from mesophoto.resources import resource_path

TEXT_ON = [
    ("text", "window"), ("text", "surface"), ("text", "sunken"), ("text", "hover"),
    ("text_muted", "window"), ("text_muted", "surface"), ("text_muted", "sunken"), ("text_muted", "hover"),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("accent", "surface"), ("accent", "window"),
    ("on_accent_soft", "accent_soft"), ("caution", "caution_soft"), ("danger", "danger_soft"),
    ("improved", "surface"), ("worsened", "surface"), ("caution", "surface"), ("danger", "surface"),
    ("canvas_text", "canvas"),
]  # fmt: skip

SKIN = ["#f1d3c0", "#dba98a", "#c08560", "#a56a47", "#7a4a30", "#5a3626", "#3a2219", "#b5524a"]

# Machado, Oliveira and Fernandes 2009, severity 1: linear RGB as seen.
VISION = {
    "normal": np.eye(3),
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


def linear(name):
    color = QColor(name)
    encoded = np.array([color.redF(), color.greenF(), color.blueF()])
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


def contrast(a, b):
    dark, light = sorted(0.05 + float(linear(name) @ [0.2126, 0.7152, 0.0722]) for name in (a, b))
    return light / dark


def seen(name, vision):
    light = np.clip(np.asarray(VISION[vision]) @ linear(name), 0, 1)
    encoded = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return rgb2lab(encoded[np.newaxis, np.newaxis])[0, 0]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_have_contrast(tokens):
    weak = [
        (text, ground, round(contrast(getattr(tokens, text), getattr(tokens, ground)), 2))
        for text, ground in TEXT_ON
        if contrast(getattr(tokens, text), getattr(tokens, ground)) < 4.5
    ]
    assert not weak


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_controls_have_an_outline_that_shows(tokens):
    assert contrast(tokens.outline, tokens.surface) >= 3
    assert contrast(tokens.accent, tokens.surface) >= 3


@pytest.mark.parametrize("vision", VISION)
def test_overlays_are_told_apart_from_each_other_and_from_skin(vision):
    colors = [OVERLAY_COLORS[name] for name in METRIC_OVERLAYS]
    for a, b in combinations(colors, 2):
        assert np.linalg.norm(seen(a, vision) - seen(b, vision)) >= 25
    for color in colors:
        for skin in SKIN:
            assert np.linalg.norm(seen(color, vision) - seen(skin, vision)) >= 25


@pytest.mark.parametrize("vision", VISION)
def test_darker_and_lighter_are_told_apart_in_the_difference_map(vision):
    below = [seen(name, vision) for place, name in PALETTE if place <= 0]
    above = [seen(name, vision) for place, name in reversed(PALETTE) if place >= 0]
    for side in (below, above):
        assert (np.diff([color[0] for color in side]) > 8).all()
    for darker, lighter in zip(below[:2], above[:2], strict=True):
        assert np.linalg.norm(darker - lighter) >= 25


def test_the_theme_follows_its_mode(qapp, theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.is_dark
    assert qapp.palette().window().color() == QColor(DARK.window)
    theme.set_mode("light")
    assert qapp.palette().window().color() == QColor(LIGHT.window)
    with pytest.raises(ValueError, match="purple"):
        theme.set_mode("purple")


def test_the_theme_follows_the_system_when_asked_to(qapp, theme, monkeypatch):
    monkeypatch.setattr(theme, "_system_is_dark", lambda: True)
    theme.set_mode("system")
    assert theme.is_dark
    monkeypatch.setattr(theme, "_system_is_dark", lambda: False)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not theme.is_dark
    theme.set_mode("dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.is_dark


def test_there_is_one_theme(qapp, theme):
    assert install_theme(qapp, "dark") is theme is current_theme()
    assert theme.is_dark


def test_the_stylesheet_names_only_files_that_are_there(qapp, theme):
    urls = [part.split('"')[0] for part in qapp.styleSheet().split('url("')[1:]]
    assert urls
    assert all(QFile.exists(url) for url in urls)


def test_larger_text_grows_lengths_and_buttons(qtbot, theme):
    button = QPushButton("Import photos")
    qtbot.addWidget(button)
    button.ensurePolished()
    before, length = button.sizeHint(), theme.px(16)
    theme.set_font_scale(1.5)
    button.ensurePolished()
    assert theme.px(16) > length
    assert button.sizeHint().width() > before.width()
    assert button.sizeHint().height() > before.height()


def test_an_icon_follows_the_theme(qtbot, theme):
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "dot")

    def ink():
        image = button.icon().pixmap(QSize(20, 20)).toImage()
        pixels = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    assert ink() == {LIGHT.text}
    theme.set_mode("dark")
    assert ink() == {DARK.text}
    set_icon(button, "dot", "accent")
    assert ink() == {DARK.accent}


def test_every_icon_draws_something(theme):
    for path in resource_path("icons").glob("*.svg"):
        image = theme.pixmap(path.stem, 24, 2).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48)), path.stem


def test_kinds_are_styled(qtbot, theme):
    title, plain = set_kind(QLabel("A"), "title"), QLabel("A")
    for label in (title, plain):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert title.sizeHint().height() > plain.sizeHint().height()


def test_tokens_are_colours():
    for tokens in (LIGHT, DARK):
        for value in tokens.as_dict().values():
            assert QColor(value).isValid()
            assert QColor(value).alpha() == 255
