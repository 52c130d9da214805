"""No text is shown that could not be translated: read in the sources of the app."""

import ast
import re
from pathlib import Path

import pytest

APP = Path(__file__).parents[3] / "mesophoto" / "app"
SINKS = (
    "setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setTitle", "setPrefix", "setSuffix",
    "setSpecialValueText", "setLabelText", "addAction", "addTab", "addMenu", "addButton", "addItem",
    "addRow", "addItems", "drawText", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton",
    "QAction", "QMenu", "QGroupBox", "QListWidgetItem", "QTableWidgetItem", "question", "warning",
    "critical", "information", "about", "show_notice", "show_error", "show_offer", "getSaveFileName",
    "getOpenFileName", "getOpenFileNames", "getExistingDirectory", "choose_pdf", "ProgressPage",
    "set_texts",
)  # fmt: skip
"""What shows a text that it is given."""
FIRST_SHOWN = (
    "Words", "primary", "PassphraseField", "label_of", "pin_field", "say", "tell", "add_button",
    "UserError", "start", "ask",
)  # fmt: skip
"""What shows its first argument."""
SPEC_TEXTS = (1, 5)
"""Places of an `ActionSpec` that are shown: its text and its tip."""
FREE = re.compile(r"[^A-Za-z]*|[^A-Za-z]*\b(mm|px/mm|mesophoto|PDF|kB|MB|GB|TB)\b[^A-Za-z]*|.+\.(pdf|csv)\)?")
"""Written alike in all languages: signs, units, names of files."""


def sources():
    return sorted(path for path in APP.rglob("*.py") if "language" not in path.parts)


def is_translated(node):
    """Is it ``tr(…)``, or ``tr(…).format(…)``?"""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return is_translated(node.func.value)
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark")


def literals(node):
    """Literals that an expression can give, but those that are translated or only compared with."""
    if is_translated(node) or isinstance(node, ast.Compare | ast.Subscript | ast.Attribute | ast.Lambda):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node, node.value
    elif isinstance(node, ast.JoinedStr):
        text = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        yield node, text
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from literals(part.value)
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BoolOp | ast.List | ast.Tuple):
        for part in node.values if isinstance(node, ast.BoolOp) else node.elts:
            yield from literals(part)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)


def called(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def shown_arguments(call):
    """Arguments of a call that are shown."""
    name = called(call)
    if name in SINKS:
        return [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg in ("text", "title"))]
    if name in FIRST_SHOWN:
        return call.args[:1]
    if name == "ActionSpec":
        named = [keyword.value for keyword in call.keywords if keyword.arg in ("text", "tip")]
        return [call.args[place] for place in SPEC_TEXTS if place < len(call.args)] + named
    return []


def untranslated(tree):
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            for argument in shown_arguments(call):
                yield from (
                    (node.lineno, text)
                    for node, text in literals(argument)
                    if not FREE.fullmatch(text.strip())
                )


def marked_names(trees):
    """Names of constants and tables with marked texts, wherever in the app."""
    return {
        target.id
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
        and any(isinstance(part, ast.Call) and called(part) == "mark" for part in ast.walk(node))
    }


def untranslated_loops(tree, names):
    """Texts of marked tables that a loop shows as they are: ``for text in SEXES.values(): addItem(text)``."""
    for loop in ast.walk(tree):
        if not isinstance(loop, ast.For):
            continue
        is_table = isinstance(loop.iter, ast.Call) and called(loop.iter) in ("items", "values")
        table = loop.iter.func.value if is_table else loop.iter
        if not isinstance(table, ast.Name) or table.id not in names:
            continue
        target = loop.target
        if is_table and called(loop.iter) == "items" and isinstance(target, ast.Tuple):
            target = target.elts[1]
        if not isinstance(target, ast.Name):
            continue
        for call in (part for node in loop.body for part in ast.walk(node) if isinstance(part, ast.Call)):
            # What an item carries is not shown.
            shown = call.args[:1] if called(call) == "addItem" else shown_arguments(call)
            if any(isinstance(arg, ast.Name) and arg.id == target.id for arg in shown):
                yield call.lineno, f"{called(call)}({target.id}) of {table.id}"


def test_texts_of_marked_tables_are_translated_where_they_are_shown():
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sources()}
    names = marked_names(trees.values())
    found = [
        f"{path.relative_to(APP)}:{line}: {what}"
        for path, tree in trees.items()
        for line, what in untranslated_loops(tree, names)
    ]
    assert not found, "show tr(…) of these:\n" + "\n".join(found)


@pytest.mark.parametrize(
    ("shown", "count"), [("text", 1), ("tr(text)", 0), ("tr(text), key", 0), ("text, key", 1)]
)
def test_what_shows_a_table_as_it_is_is_found(shown, count):
    tree = ast.parse(f'T = {{1: mark("One")}}\nfor key, text in T.items():\n    box.addItem({shown})')
    assert len(list(untranslated_loops(tree, marked_names([tree])))) == count


def test_every_shown_text_can_be_translated():
    found = [
        f"{path.relative_to(APP)}:{line}: {text!r}"
        for path in sources()
        for line, text in untranslated(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "wrap these in tr(…):\n" + "\n".join(found)


def wrong_calls(tree):
    """Calls of `tr` and `mark` that nothing could be extracted from, or that come before the translator."""
    inside = {
        part
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.Lambda)
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or called(node) not in ("tr", "mark") or not node.args:
            continue
        first = node.args[0]
        if isinstance(first, ast.JoinedStr | ast.BinOp):
            yield node.lineno, "a literal, please: values are filled in with .format(…)"
        if called(node) == "tr" and node not in inside:
            yield node.lineno, "tr(…) when a module is imported: mark(…) there, and tr(…) where it is shown"
        if called(node) == "mark" and not isinstance(first, ast.Constant):
            yield node.lineno, "mark(…) takes a literal"


def test_texts_are_literals_and_translated_when_they_are_shown():
    found = [
        f"{path.relative_to(APP)}:{line}: {why}"
        for path in sources()
        for line, why in wrong_calls(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('label.setText("Hello")', ["Hello"]),
        ('QPushButton(f"{count} photos")', [" photos"]),
        ('label.setText("One" if one else tr("Two"))', ["One"]),
        ('ActionSpec("a.b", "Do it", run, "Ctrl+D")', ["Do it"]),
        ('label.setText(tr("{name} is here").format(name=name))', []),
        ('label.setText(f"{first} → {second} mm")', []),
        ('runner.start("Reading", work)', ["Reading"]),
    ],
)
def test_what_is_told_to_be_untranslated(source, texts):
    assert [text for _, text in untranslated(ast.parse(source))] == texts
