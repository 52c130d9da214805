"""The app's texts: what stands in ``tr("…")`` and ``mark("…")``."""

import ast
from dataclasses import dataclass
from pathlib import Path

APP = Path(__file__).parents[2] / "mesophoto" / "app"
CALLS = ("tr", "mark")


@dataclass(frozen=True)
class Text:
    """One text to be translated; the same words with another disambiguation are another text."""

    source: str
    comment: str = ""
    numerus: bool = False
    place: str = ""
    """File of the app where it stands first: says a translator what it is about."""


def find_texts(root: Path = APP) -> list[Text]:
    """Find all texts of the app, in the order of the files."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(root.rglob("*.py")):
        for call in _calls(path):
            text = _text(call, path.relative_to(root).as_posix())
            if text is not None:
                found.setdefault((text.source, text.comment), text)
    return list(found.values())


def _calls(path: Path) -> list[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS
    ]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def _text(call: ast.Call, place: str) -> Text | None:
    literals = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    if not literals or not isinstance(literals[0], str) or not literals[0]:
        return None
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    comment = named.get("disambiguation")
    said = comment.value if isinstance(comment, ast.Constant) else literals[1] if len(literals) > 1 else ""
    counted = "n" in named or len(call.args) > 2 or "%n" in literals[0] or "%Ln" in literals[0]
    return Text(literals[0], said or "", counted, place)
