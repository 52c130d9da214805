"""View protocols: which photos make a session complete, as data (``resources/protocols``)."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from mesophoto.assessment.guidance import USUAL_TOLERANCE
from mesophoto.errors import UserError
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.records import Moment, Pose, Side, View
from mesophoto.resources import resource_path

Subject = Literal["face", "hand", "skin"]
Expression = Literal["neutral", "eyes_closed", "smile", "raised_brows"]

SETTING = "protocol"
"""Key of the clinic's setting."""
DEFAULT = "face"
_FOLDER = "protocols"


@dataclass(frozen=True, slots=True)
class ProtocolView:
    """One photo of a protocol.

    Attributes
    ----------
    key, name : str
        The name is English, and what a user sees.
    view, side
        The series that it belongs to.
    pose : Pose or None
        How the head is expected; None where there is no head, or any pose will do.
    tolerance : Pose
        Degrees by which the pose may differ.
    expression : str
    fill : float or None
        Share of the picture's height that the face or hand takes.
    distance_m : float or None
    hint : str
        What to tell the patient.
    moments : tuple of Moment
        When it is to be taken.
    """

    key: str
    name: str
    view: View
    side: Side
    pose: Pose | None = None
    tolerance: Pose = USUAL_TOLERANCE
    expression: Expression = "neutral"
    fill: float | None = None
    distance_m: float | None = None
    hint: str = ""
    moments: tuple[Moment, ...] = get_args(Moment)

    @property
    def series(self) -> tuple[View, Side]:
        """What its photos are compared within."""
        return self.view, self.side


@dataclass(frozen=True, slots=True)
class Protocol:
    """The views of a complete session, in the order in which they are taken."""

    key: str
    name: str
    subject: Subject
    views: tuple[ProtocolView, ...]


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """A view of a protocol, and the photo of a session that shows it."""

    view: ProtocolView
    photo_id: str | None

    @property
    def is_taken(self) -> bool:
        """Whether the session has it."""
        return self.photo_id is not None


def read_protocol(path: Path) -> Protocol:
    """Read a protocol's file.

    Raises
    ------
    UserError
        One sentence on what is wrong with it.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return _protocol(table)
    except OSError as error:
        problem = error.strerror or "it cannot be read"
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problem = f"it is not TOML ({error})"
    except _WrongError as error:
        problem = str(error)
    raise UserError(f"The view protocol {path.name} is left out: {problem}. Mend the file and open it again.")


def load_protocols(*folders: Path) -> tuple[dict[str, Protocol], tuple[str, ...]]:
    """Read the protocols that ship and those of a clinic's folders; of two with one key the later one counts.

    Returns
    -------
    protocols : dict of str to Protocol
    problems : tuple of str
        One sentence for each file that is left out.
    """
    found: dict[str, Protocol] = {}
    problems = []
    for folder in (resource_path(_FOLDER), *folders):
        for path in sorted(folder.glob("*.toml")):
            try:
                protocol = read_protocol(path)
            except UserError as error:
                problems.append(str(error))
            else:
                found[protocol.key] = protocol
    return found, tuple(problems)


def protocols_of(library: Library, *folders: Path) -> tuple[dict[str, Protocol], tuple[str, ...]]:
    """Read the protocols of a library: those that ship, those of ``folders``, and its own."""
    return load_protocols(*folders, library.folder / _FOLDER)


def chosen_protocol(library: Library, protocols: Mapping[str, Protocol]) -> Protocol:
    """Give the protocol that the clinic has chosen; the face's where that one is gone."""
    return protocols.get(library.setting(SETTING, DEFAULT), protocols[DEFAULT])


def fitting_protocol(
    chosen: Protocol, protocols: Mapping[str, Protocol], photos: Iterable[PhotoEntry]
) -> Protocol:
    """Give the clinic's protocol if it has any view of the photos, else the one that has most of them.

    So a patient of whom there are hands only is not held against the views of a face.
    """
    there = {photo.series for photo in photos}

    def count(protocol: Protocol) -> int:
        return sum(view.series in there for view in protocol.views)

    return chosen if count(chosen) else max((chosen, *protocols.values()), key=count)


def make_checklist(protocol: Protocol, photos: Iterable[PhotoEntry]) -> tuple[ChecklistItem, ...]:
    """Say for each view of a protocol which photo of a session shows it: the last one taken."""
    taken = {photo.series: photo.id for photo in photos}
    return tuple(ChecklistItem(view, taken.get(view.series)) for view in protocol.views)


class _WrongError(Exception):
    """What is wrong with a protocol, in words."""


def _protocol(table: Mapping[str, Any]) -> Protocol:
    _refuse_unknown(table, {"key", "name", "subject", "views"}, "the file")
    views = table.get("views")
    if not isinstance(views, list) or not views or not all(isinstance(one, dict) for one in views):
        raise _WrongError("it has no [[views]]")
    protocol = Protocol(
        _text(table, "key", "the file"),
        _text(table, "name", "the file"),
        _choice(table, "subject", get_args(Subject), "the file"),
        tuple(_view(one, f"view {number}") for number, one in enumerate(views, 1)),
    )
    if len({view.key for view in protocol.views}) < len(views):
        raise _WrongError("two views have one key")
    if len({view.series for view in protocol.views}) < len(views):
        raise _WrongError(
            "two views have the same view and side, so that their photos could not be told apart"
        )
    return protocol


def _view(table: Mapping[str, Any], where: str) -> ProtocolView:
    known = {"pose", "tolerance", "expression", "fill", "distance_m", "hint", "moments"}
    _refuse_unknown(table, known | {"key", "name", "view", "side"}, where)
    moments = table.get("moments", list(get_args(Moment)))
    if not isinstance(moments, list) or not moments or not set(moments) <= set(get_args(Moment)):
        raise _WrongError(f"moments of {where} must be some of {', '.join(get_args(Moment))}")
    return ProtocolView(
        key=_text(table, "key", where),
        name=_text(table, "name", where),
        view=_choice(table, "view", get_args(View), where),
        side=_choice({"side": "none", **table}, "side", get_args(Side), where),
        pose=_pose(table, "pose", where, (-100, 100)),
        tolerance=_pose(table, "tolerance", where, (0.5, 45)) or USUAL_TOLERANCE,
        expression=_choice({"expression": "neutral", **table}, "expression", get_args(Expression), where),
        fill=_number(table, "fill", where, (0.05, 1)),
        distance_m=_number(table, "distance_m", where, (0.05, 10)),
        hint=_text({"hint": "", **table}, "hint", where, empty=True),
        moments=tuple(moments),
    )


def _refuse_unknown(table: Mapping[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(table.keys() - known)
    if unknown:
        raise _WrongError(f"{unknown[0]} in {where} is not a field of a protocol")


def _text(table: Mapping[str, Any], name: str, where: str, *, empty: bool = False) -> str:
    value = table.get(name)
    if not isinstance(value, str) or not (empty or value.strip()):
        raise _WrongError(f"{name} of {where} must be a text")
    return value.strip()


def _choice(table: Mapping[str, Any], name: str, choices: tuple[Any, ...], where: str) -> Any:
    value = table.get(name)
    if value not in choices:
        raise _WrongError(f"{name} of {where} must be one of {', '.join(choices)}")
    return value


def _number(
    table: Mapping[str, Any], name: str, where: str, span: tuple[float, float], default: float | None = None
) -> float | None:
    value = table.get(name, default)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not span[0] <= value <= span[1]:
        raise _WrongError(f"{name} of {where} must be a number from {span[0]:g} to {span[1]:g}")
    return float(value)


def _pose(table: Mapping[str, Any], name: str, where: str, span: tuple[float, float]) -> Pose | None:
    value = table.get(name)
    if value is None:
        return None
    if not isinstance(value, dict):
        raise _WrongError(f"{name} of {where} must have yaw, pitch and roll")
    _refuse_unknown(value, {"yaw", "pitch", "roll"}, f"{name} of {where}")
    yaw, pitch, roll = (
        _number(value, axis, f"{name} of {where}", span, max(0.0, span[0])) or 0.0
        for axis in ("yaw", "pitch", "roll")
    )
    return Pose(yaw, pitch, roll)
