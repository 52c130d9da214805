"""mesophoto tells whether skin really changed between two photographs, and says so when it cannot tell.

The public API; importing it loads no Qt, and the engine only when it is used.
"""

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_HOMES = {
    "read_photo": "mesophoto.imaging.photo",
    "photo_from_array": "mesophoto.imaging.photo",
    "find_landmarks": "mesophoto.imaging.landmarks",
    "register": "mesophoto.imaging.registration",
    "Registration": "mesophoto.imaging.registration",
    "measure": "mesophoto.assessment.measuring",
    "Assessment": "mesophoto.assessment.measuring",
    "compare": "mesophoto.assessment.comparing",
    "Comparison": "mesophoto.assessment.comparing",
    "assess_series": "mesophoto.assessment.series",
    "Series": "mesophoto.assessment.series",
    "Photo": "mesophoto.records",
    "Landmarks": "mesophoto.records",
    "Measurement": "mesophoto.records",
    "Change": "mesophoto.records",
    "Spot": "mesophoto.records",
    "UserError": "mesophoto.errors",
    "PhotoError": "mesophoto.errors",
    "NotAligned": "mesophoto.errors",
}

__all__ = [
    "Assessment",
    "Change",
    "Comparison",
    "Landmarks",
    "Measurement",
    "NotAligned",
    "Photo",
    "PhotoError",
    "Registration",
    "Series",
    "Spot",
    "UserError",
    "__version__",
    "assess_series",
    "compare",
    "find_landmarks",
    "measure",
    "photo_from_array",
    "read_photo",
    "register",
]

if TYPE_CHECKING:
    from mesophoto.assessment.comparing import Comparison, compare
    from mesophoto.assessment.measuring import Assessment, measure
    from mesophoto.assessment.series import Series, assess_series
    from mesophoto.errors import NotAligned, PhotoError, UserError
    from mesophoto.imaging.landmarks import find_landmarks
    from mesophoto.imaging.photo import photo_from_array, read_photo
    from mesophoto.imaging.registration import Registration, register
    from mesophoto.records import Change, Landmarks, Measurement, Photo, Spot


def __getattr__(name: str) -> Any:
    """Load a part of the engine when it is first asked for: ``mesophoto --help`` must not wait for it."""
    if name not in _HOMES:
        raise AttributeError(f"module 'mesophoto' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
