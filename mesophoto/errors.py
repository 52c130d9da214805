"""What can go wrong that is not a bug.

A :class:`UserError` is one sentence a practitioner can act on: which file, what is wrong, what to do.
Everything else that is raised is a bug and is never swallowed.
"""


class UserError(Exception):
    """The world is not as it should be (a bad photo, a full disk, a locked library); the program is right."""


class PhotoError(UserError):
    """A file is not a photo that can be measured. Names the file and the reason."""


class LibraryError(UserError):
    """The library cannot be opened, read or written."""


class LibraryLocked(LibraryError):  # noqa: N818 - a state, told as a sentence
    """The library is a vault, and nothing was given to open it with."""


class WrongPassphrase(LibraryError):  # noqa: N818 - as above
    """What was given does not open the vault."""


class NotAllowed(LibraryError):  # noqa: N818 - as above
    """The person's role does not allow it."""


class ConsentMissing(UserError):  # noqa: N818 - as above
    """Something may not leave the library, since patients have not agreed to it.

    Attributes
    ----------
    purpose : str
        What it was to leave for.
    patient_ids : tuple of str
        Who would have to agree.
    """

    def __init__(self, sentence: str, purpose: str, patient_ids: tuple[str, ...]) -> None:
        super().__init__(sentence)
        self.purpose = purpose
        self.patient_ids = patient_ids


class NotAligned(UserError):  # noqa: N818 - the name is part of the public API
    """Two photos were not aligned, so there is nothing to map or warp."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user stopped a long task. What was acknowledged before stays."""
