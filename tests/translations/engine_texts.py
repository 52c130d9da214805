"""The engine's sentences as templates: ``f"only {x:.1f} px/mm"`` is found as ``"only {0} px/mm"``.

What is taken: each string of the engine of two words or more, and each f-string with a word in it; no
docstring, nothing that is compared with, nothing that goes into an exception that is a bug, a log or a
query. A value that the same function chooses among literals is written out: one template for each
choice. What begins with a verb ("is damaged…") goes on after a name, and gets its place for that.
`WORDS` adds single words that stand as values in other sentences. A value that is somebody's or something's
name is a place of a name, ``{name0}``, and never translated: ``f"Add patient {self.label}"``.
"""

import ast
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ENGINE = Path(__file__).parents[2] / "mesophoto"
HOMES = (
    "errors.py", "records.py", "imaging", "metrics", "assessment", "library", "reports/calibration.py",
    "reports/counting.py", "workflows",
)  # fmt: skip
LEFT_OUT = ("library/migrations", "library/schema.py", "workflows/demo", "workflows/validate.py")
BUGS = (
    "ValueError", "RuntimeError", "AssertionError", "KeyError", "TypeError", "AttributeError", "OSError",
    "FileNotFoundError", "text", "execute", "exec_driver_sql", "error", "warning", "info", "debug",
    "strftime", "add_argument", "cast", "compile", "split", "removeprefix",
)  # fmt: skip
"""What is called with strings that nobody is shown."""
IDS = (
    "within noise", "not comparable", "noise unknown", "not visible", "with care", "untreated days",
    "original missing", "original damaged", "database damaged", "audit broken", "key missing",
    "disk is full", "unable to open", "disk i/o error", "not a database", "could not decode",
    "SQLite: {0}", "SQLCipher: {0}", "Adobe RGB (1998)", "face, {0} cheek",
)  # fmt: skip
"""Values of records, which the app has words of its own for, and what is no sentence."""
WORDS = (
    "photo", "{0} photos", "1 pair", "1 person", "face", "hand", "left", "right", "baseline", "before",
    "after", "neither", "texture", "glasses", "a mask", "a hand", "yellower", "bluer", "greener",
    "face, 45°", "close-up", "face, frontal", "face, profile", "The photo",
    "simulating two patients of six sessions",
    "today", "new", "growing", "patient", "session", "region", "person", "spot", "photos", "1 photo",
    "1 day", "spots", "a beard", "hair or cloth", "course", "treatment", "a setting", "originals", "database",
    "cropped", "eyes", "mouth", "eyes and mouth",
)  # fmt: skip
TABLES = (
    "INFLUENCE_NAMES", "SIDE_EFFECT_NAMES", "VIEW_NAMES", "_SETTINGS", "PURPOSE_NAMES", "INDICATION_NAMES",
    "_KIND_NAMES",
)  # fmt: skip
"""Tables of names whose every text is a value of a sentence, single words too."""
NAMES = ("name", "file_name", "region", "folder", "_folder", "parent", "user", "host", "product", "lot")
"""Attributes that are names, and are never translated."""
OWN_NAMES = ("self.label", "self.title", "name", "file_name", "folder", "path", "who", "lot")
"""Expressions that are."""
NAMED_IN = ("library", "workflows")
"""Where they are; elsewhere a name may be the engine's own ("The photo")."""
CHOICES = 6
"""A template is written out for so many choices; more are values."""

_WORD = re.compile(r"[A-Za-z]{2,}")
_NAMED = re.compile(r"\{[a-z_]+(?::[^}]*)?\}")
_QUERY = re.compile(r"\b(SELECT|PRAGMA|ATTACH|DETACH|INSERT|VACUUM|IS NULL|BEGIN|ROLLBACK|COMMIT)\b")
_VERB = re.compile(r"(is|has|holds|becomes|was|needs|takes|stopped) ")
_PLACE = re.compile(r"\{(name)?(\d+)\}")


@dataclass(frozen=True)
class _Value:
    """A place in a template, until the places are numbered."""

    is_name: bool = False


_Piece = str | _Value


@dataclass(frozen=True)
class Sentence:
    """A template, and where it stands first."""

    source: str
    place: str


def find_sentences(root: Path = ENGINE) -> list[Sentence]:
    """Find all templates of the engine, in the order of the files."""
    found = {word: Sentence(word, "words") for word in WORDS}
    for home in HOMES:
        home_path = root / home
        for path in sorted(home_path.rglob("*.py")) if home_path.is_dir() else [home_path]:
            place = path.relative_to(root).as_posix()
            if not place.startswith(LEFT_OUT):
                for source in _find(ast.parse(path.read_text(encoding="utf-8"))):
                    plain = _plain(source)
                    told = source if place.startswith(NAMED_IN) else plain
                    found.setdefault(told, Sentence(told, place))
    for source in _shipped_words():
        found.setdefault(source, Sentence(source, "noise"))
    # What is said of a name here and of a word there is told once, for both.
    return [one for source, one in found.items() if source == _plain(source) or _plain(source) not in found]


def _plain(source: str) -> str:
    """Write a template without saying which values are names."""
    return _PLACE.sub(r"{\2}", source)


def _shipped_words() -> list[str]:
    """What the tables of noise that ship say of themselves."""
    tables = sorted((ENGINE.parent / "resources" / "noise").glob("*.json"))
    said = [json.loads(path.read_text(encoding="utf-8")).get("words") for path in tables]
    return [words for words in said if words]


def _find(tree: ast.Module) -> Iterator[str]:
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    yield from _tabled(tree)
    strings = [node for node in ast.walk(tree) if _is_string(node) and not _is_left_out(node, parents)]
    for node in sorted(strings, key=lambda node: (node.lineno, node.col_offset)):
        for pieces in _readings(node, _chosen_in(node, parents)):
            source = _numbered(pieces)
            if _is_sentence(source):
                yield f"{{0}} {_shifted(source)}" if _VERB.match(source) else source


def _tabled(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(target, ast.Name) and target.id in TABLES and isinstance(node.value, ast.Dict):
            yield from (value.value for value in node.value.values if isinstance(value, ast.Constant))


def _is_name(node: ast.expr) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "strip":
        node = node.func.value
    if ast.unparse(node) in OWN_NAMES:
        return True
    return isinstance(node, ast.Attribute) and node.attr in NAMES


def _is_string(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _is_left_out(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    child, parent = node, parents.get(node)
    while parent is not None and not isinstance(parent, ast.stmt):
        if isinstance(parent, ast.JoinedStr | ast.Compare | ast.arguments | ast.FormattedValue):
            return True
        if isinstance(parent, ast.Subscript) and child is parent.slice:
            return True
        if isinstance(parent, ast.Dict) and child in parent.keys:
            return True
        if isinstance(parent, ast.Call) and _called(parent) in BUGS:
            return True
        child, parent = parent, parents.get(parent)
    if isinstance(parent, ast.AnnAssign) and child is parent.annotation:
        return True
    return isinstance(parent, ast.FunctionDef) or (isinstance(parent, ast.Expr) and node is parent.value)


def _called(call: ast.Call) -> str:
    name = call.func
    return name.attr if isinstance(name, ast.Attribute) else name.id if isinstance(name, ast.Name) else ""


def _chosen_in(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> dict[str, list[str]]:
    """Names in the function around that are only ever one of some literals."""
    while node in parents and not isinstance(node, ast.FunctionDef):
        node = parents[node]
    if not isinstance(node, ast.FunctionDef):
        return {}
    found: dict[str, list[str] | None] = {}
    arguments = {arg.arg for arg in ast.walk(node.args) if isinstance(arg, ast.arg)}
    for part in ast.walk(node):
        if isinstance(part, ast.Assign) and len(part.targets) == 1 and isinstance(part.targets[0], ast.Name):
            name, literals = part.targets[0].id, _literals(part.value)
            known = found.get(name, [])
            found[name] = None if literals is None or known is None else [*known, *literals]
    return {name: words for name, words in found.items() if words and name not in arguments}


def _literals(node: ast.expr) -> list[str] | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        first, second = _literals(node.body), _literals(node.orelse)
        return None if first is None or second is None else [*first, *second]
    return None


def _readings(node: ast.AST, chosen: dict[str, list[str]]) -> Iterator[tuple[_Piece, ...]]:
    """All that a string can be, as far as it is literal."""
    if isinstance(node, ast.Constant):
        pieces: list[_Piece] = []
        for number, literal in enumerate(_NAMED.split(node.value)):
            pieces += [_Value(), literal] if number else [literal]
        yield tuple(pieces)
        return
    choices: list[list[_Piece]] = []
    extra: list[str] = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            choices.append([part.value])
            continue
        words = _literals(part.value)
        if words is None and isinstance(part.value, ast.Name):
            words = chosen.get(part.value.id)
        choices.append([_Value(_is_name(part.value))] if words is None else list(words))
    count = 1
    for number, words in enumerate(choices):
        count *= len(words)
        if count > CHOICES:
            extra += [word for word in words if isinstance(word, str)]
            choices[number], count = [_Value()], count // len(words)
    yield from itertools.product(*choices)
    yield from ((word,) for word in extra)


def _numbered(pieces: tuple[_Piece, ...]) -> str:
    numbers = itertools.count()
    return "".join(
        f"{{{'name' if piece.is_name else ''}{next(numbers)}}}" if isinstance(piece, _Value) else piece
        for piece in pieces
    )


def _shifted(source: str) -> str:
    return _PLACE.sub(lambda place: f"{{{place[1] or ''}{int(place[2]) + 1}}}", source)


def _is_sentence(source: str) -> bool:
    words = _WORD.findall(_PLACE.sub(" ", source))
    if not words or source in IDS or _QUERY.search(source) or source != source.strip():
        return False
    if _PLACE.search(source):
        return " " in source and (len(words) > 1 or len(words[0]) > 2)
    return len(words) > 1 and " " in source and not source.startswith(("/", "."))
