"""How long work tells where it is, and hears that it shall stop: the same as in the library."""

from mesophoto.library.progress import Progress, Quiet, raise_if_cancelled

__all__ = ["Progress", "Quiet", "raise_if_cancelled"]
