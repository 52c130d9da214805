"""Clocks of cameras: how far each is off, and the time that a photo was really taken."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from mesophoto.library.library import Library
from mesophoto.workflows.import_plan import ImportItem
from mesophoto.workflows.operations import ChangeSetting

SETTING = "camera_clocks"
DETAIL = "clock_fast_s"
"""In a photo's details: how many seconds were taken off the camera's time."""
LEAST_SECONDS = 30
"""A clock that is off by less needs no correction."""


def camera_of(details: Mapping[str, Any]) -> str | None:
    """Name the camera of a photo, with its serial number where the file has one; None if it does not say."""
    name = details.get("camera")
    serial = details.get("camera_serial")
    if not name:
        return None
    return f"{name} ({serial})" if serial else str(name)


def read_clocks(library: Library) -> dict[str, int]:
    """Camera → by how many seconds its clock is fast, as the clinic has set it."""
    stored = json.loads(library.setting(SETTING, "{}"))
    return {str(camera): int(seconds) for camera, seconds in stored.items()}


def set_clock(library: Library, camera: str, fast_s: int) -> ChangeSetting:
    """Make the operation that sets by how much a camera's clock is fast; 0: it is right."""
    clocks = {**read_clocks(library), camera: fast_s}
    kept = {name: seconds for name, seconds in clocks.items() if seconds}
    return ChangeSetting(SETTING, json.dumps(kept, sort_keys=True) if kept else None)


def correct_clocks(items: Sequence[ImportItem], clocks: Mapping[str, int]) -> tuple[ImportItem, ...]:
    """Give photos the time they were really taken at. The originals' own notes stay as they are.

    A photo that was corrected already is corrected anew, from the camera's time.
    """
    return tuple(_corrected(item, clocks.get(camera_of(item.details) or "", 0)) for item in items)


def observed_clocks(items: Sequence[ImportItem]) -> dict[str, int]:
    """Camera → by how many seconds its clock is fast, as slates on the screen show that were photographed.

    Of several slates the last one tells.
    """
    found = {}
    for item in items:
        camera = camera_of(item.details)
        shown_at = None if item.slate is None else item.slate.shown_at
        if camera is not None and shown_at is not None and item.captured_at is not None:
            camera_time = item.captured_at + timedelta(seconds=item.details.get(DETAIL, 0))
            seconds = round((camera_time - shown_at).total_seconds())
            found[camera] = seconds if abs(seconds) >= LEAST_SECONDS else 0
    return found


def say_clocks(items: Iterable[ImportItem]) -> tuple[str, ...]:
    """Say which cameras' times were corrected, one sentence each."""
    seconds = {camera_of(item.details) or "": int(item.details.get(DETAIL, 0)) for item in items}
    return tuple(f"{camera}: {say_clock(off)}" for camera, off in seconds.items() if off)


def say_clock(fast_s: int) -> str:
    """Say how far a clock is off: "camera clock 7 min fast; the times are corrected."."""
    size = abs(fast_s)
    hours, minutes = divmod(round(size / 60), 60)
    days, hours = divmod(hours, 24)
    parts = [f"{days} d" if days else "", f"{hours} h" if hours else "", f"{minutes} min" if minutes else ""]
    told = " ".join(part for part in parts if part) or f"{size} s"
    return f"camera clock {told} {'fast' if fast_s > 0 else 'slow'}; the times are corrected."


def _corrected(item: ImportItem, fast_s: int) -> ImportItem:
    before = int(item.details.get(DETAIL, 0))
    if item.captured_at is None or fast_s == before:
        return item
    captured_at = item.captured_at + timedelta(seconds=before - fast_s)
    is_own_day = item.session_date == item.captured_at.date()
    details = {name: value for name, value in item.details.items() if name != DETAIL}
    if fast_s:
        details[DETAIL] = fast_s
    return replace(
        item,
        captured_at=captured_at,
        session_date=captured_at.date() if is_own_day else item.session_date,
        details=details,
    )
