"""The first thing that the program to install runs: a worker process begins here, before Qt is loaded."""

import multiprocessing
import sys
from pathlib import Path

# A worker that finds another main script than its parent has would look for the parent's as a file.
sys.modules["__main__"].__file__ = str(Path(sys._MEIPASS) / "__main__.py")
multiprocessing.freeze_support()
