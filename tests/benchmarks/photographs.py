"""Where the real photographs are that the benchmarks run on."""

import os
import sys
from pathlib import Path


def photos_folder(name: str = "") -> Path:
    """Give a folder of real photographs, or end the script where they are not here.

    Parameters
    ----------
    name : str
        Such as "faces_london"; the folder of all of them if empty.
    """
    beside = Path(__file__).parents[3] / "shared" / "photos"
    folder = Path(os.environ.get("MESOPHOTO_PHOTOS", beside)) / name
    if not folder.is_dir():
        sys.exit("The folder of real photographs is not here (MESOPHOTO_PHOTOS names it).")
    return folder
