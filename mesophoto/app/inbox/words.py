"""What is said of a stack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app import texts
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.workflows.inbox import Stack


def stack_title(stack: Stack) -> str:
    """When its photos were taken."""
    times = [item.captured_at for item in stack.items if item.captured_at is not None]
    if not times:
        return tr("Time not known")
    first, last = texts.time_text(times[0]), texts.time_text(times[-1])
    return first if first == last else tr("{first} to {last}").format(first=first, last=last)


def stack_words(stack: Stack) -> tuple[str, ...]:
    """Day and number of its photos; whose they are, as a slate says."""
    days = {item.session_date for item in stack.items}
    count = tr("1 photo") if len(stack.items) == 1 else tr("%n photos", n=len(stack.items))
    day = tr("day not known") if None in days else ", ".join(texts.date_text(day) for day in sorted(days))
    whose = stack.patient.name if stack.patient is not None else stack.doubt
    return (f"{day} · {count}", whose) if whose else (f"{day} · {count}",)
