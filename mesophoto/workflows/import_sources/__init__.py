"""Where photos come from: files, folders and zip archives. Nothing is ever unpacked to the disk."""

from mesophoto.workflows.import_sources.find import find_origins
from mesophoto.workflows.import_sources.origin import LeftOut, Origin, Refused

__all__ = ["LeftOut", "Origin", "Refused", "find_origins"]
