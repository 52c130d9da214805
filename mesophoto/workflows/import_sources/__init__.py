"""Where photos come from: files, folders and zip archives. Nothing is ever unpacked to the disk."""

from mesophoto.workflows.import_sources.find import find_origins
from mesophoto.workflows.import_sources.origin import Origin, Refused

__all__ = ["Origin", "Refused", "find_origins"]
