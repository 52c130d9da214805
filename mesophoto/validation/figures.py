"""What an experiment gives: one figure per promise, with its doubt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the validation report.

    Attributes
    ----------
    topic : str
        The promise it belongs to: "Comparability", "False alarms", "Colour", ...
    what : str
        What was measured, in a few words, with its unit.
    on : str
        What it was tried on, and how much of it: "24 people, neutral and smiling".
    got : str
        As printed: "4.4 %".
    reach : str
        The figure promised; empty where it is only reported.
    reached : bool or None
        None where nothing is promised, or too little was tried to tell.
    interval : str
        95 % interval of ``got``, as printed; empty where there is none.
    note : str
        Worst cases, limits, why it was not reached.
    """

    topic: str
    what: str
    on: str
    got: str
    reach: str = ""
    reached: bool | None = None
    interval: str = ""
    note: str = ""
