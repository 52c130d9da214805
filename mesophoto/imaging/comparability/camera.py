"""Whether both photos come from one camera and lens, as far as the files tell."""

from mesophoto.records import Check, Photo

_SAME_FOCAL_LENGTH = 0.03
_ADVICE = "use the same camera, lens and zoom: another one has other colours, sharpness and perspective"


def check_camera(before: Photo, after: Photo) -> list[Check]:
    """Check the camera; nothing where one of the files does not name it."""
    pair = before.metadata, after.metadata
    if any(one.camera is None for one in pair):
        return []
    first, second = pair
    same = first.camera == second.camera
    if first.lens and second.lens:
        same &= first.lens == second.lens
    lengths = [one.focal_length_mm for one in pair]
    if lengths[0] and lengths[1]:
        same &= abs(lengths[1] / lengths[0] - 1) <= _SAME_FOCAL_LENGTH
    names = [
        ", ".join(
            str(part)
            for part in (one.camera, one.lens, one.focal_length_mm and f"{one.focal_length_mm:g} mm")
            if part
        )
        for one in pair
    ]
    return [Check("camera", names[0], names[1], None, None, "", same, "" if same else _ADVICE)]
