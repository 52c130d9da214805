"""Photos that have a film in them."""

_MARKS = (b"MotionPhoto=", b"MotionPhoto>1", b"MicroVideo=", b"MotionPhoto_Data")
"""Of Android's motion photos, of the older micro videos, of Samsung's."""


def motion_note(data: bytes, file_format: str) -> tuple[str, ...]:
    """Say what becomes of the film in a motion photo; nothing where there is none."""
    if file_format != "JPEG" or b"ftyp" not in data or not any(mark in data for mark in _MARKS):
        return ()
    return ("A motion photo: the still is measured, the video in it is not",)
