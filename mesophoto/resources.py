"""The one way to the files in ``resources/``, from a checkout and from an installed wheel."""

from importlib.resources import files
from pathlib import Path


def resource_path(name: str) -> Path:
    """Return the path of a file or folder in ``resources/``.

    Parameters
    ----------
    name : str
        Path below ``resources/`` with forward slashes, such as ``"models/face_landmarker.task"``.

    Raises
    ------
    FileNotFoundError
        If the installation lacks the file: a packaging bug.
    """
    package = Path(str(files("mesophoto")))
    for root in (package / "_resources", package.parent / "resources"):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"resources/{name} is missing from this installation of mesophoto")
