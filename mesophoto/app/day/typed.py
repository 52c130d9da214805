"""What is typed to expect a patient: a name and, anywhere beside it, a time."""

import re
from datetime import time

_TIME = re.compile(r"(?<![\w.])(\d{1,2})(?:[:.h](\d{2})|h)?\s*([ap]m)?(?![\w.])", re.IGNORECASE)


def read_appointment(text: str) -> tuple[str, time | None]:
    """Read "Weber 14:30", "9.15 Weber, Anna" or "Weber 2 pm": the name, and the time if there is one."""
    for found in _TIME.finditer(text):
        hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").casefold()
        if found[0].strip() == found[1] or (half and not 1 <= hour <= 12):
            continue  # a number alone is a patient's number
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0)
        if hour < 24 and minute < 60:
            return " ".join((text[: found.start()] + " " + text[found.end() :]).split()), time(hour, minute)
    return " ".join(text.split()), None
