"""How long work tells where it is, and hears that it shall stop: the same as in the library."""

from mesophoto.library.progress import Hearing, Progress, Quiet, raise_if_cancelled

__all__ = ["Hearing", "Progress", "Quiet", "raise_if_cancelled"]
