"""The one way to write: operations, done by name, undone and redone by name."""

from mesophoto.errors import LibraryError
from mesophoto.library import queries
from mesophoto.library.entities import JournalEntry
from mesophoto.library.library import Library
from mesophoto.workflows.operations.base import Operation

MOST_STEPS = 100
"""How many steps are offered, and taken, at once."""


class Journal:
    """Does, undoes and redoes operations on a library. The history outlasts the program.

    Undo appends to the journal what takes an operation back; nothing is ever erased from it.
    """

    def __init__(self, library: Library) -> None:
        self.library = library

    def do(self, operation: Operation) -> JournalEntry:
        """Carry out an operation: entirely, or not at all.

        Returns
        -------
        JournalEntry
            With the name for the Undo menu, and ``patient_ids``: whose data to show anew.

        Raises
        ------
        LibraryError
            If it cannot be done; the sentence says why. Then nothing was changed.
        """
        name = operation.name(self.library)
        with self.library.write() as transaction:
            operation.write(transaction)
            return transaction.append_operation("do", operation.action, name, undoable=operation.undoable)

    @property
    def undo_name(self) -> str | None:
        """Name of what ``undo`` would take back, None if there is nothing."""
        entry = self.library.undo_candidate()
        return None if entry is None else entry.name

    @property
    def redo_name(self) -> str | None:
        """Name of what ``redo`` would do again, None if there is nothing."""
        entry = self.library.redo_candidate()
        return None if entry is None else entry.name

    def undo(self, only: int | None = None) -> JournalEntry | None:
        """Take back the last operation in force; None if there is none.

        Parameters
        ----------
        only : int, optional
            Number of the operation that is meant.

        Raises
        ------
        LibraryError
            If it is not the last one any more.
        """
        with self.library.write() as transaction:
            entry = queries.undo_candidate(transaction.connection)
            if only is not None and (entry is None or entry.number != only):
                raise LibraryError("Something else was done since: take that back first (Edit ▸ Undo).")
            if entry is None:
                return None
            transaction.take_back(queries.row_changes(transaction.connection, entry.number))
            return transaction.append_operation("undo", entry.action, entry.name, target=entry.number)

    def undo_back_to(self, number: int) -> tuple[JournalEntry, ...]:
        """Take back an operation and all that were done after it, newest first.

        Each is a step of its own, which Redo does again. Where one cannot be taken back, those before it
        stay taken back, and the error says why.

        Parameters
        ----------
        number : int
            Of the operation to end with.
        """
        taken: list[JournalEntry] = []
        for entry in self.library.history(MOST_STEPS)[0]:
            if entry.number < number:
                break
            taken += [one for one in (self.undo(entry.number),) if one is not None]
        return tuple(taken)

    def redo_up_to(self, number: int) -> tuple[JournalEntry, ...]:
        """Do again what was undone, up to and with the operation of this number."""
        done: list[JournalEntry] = []
        for entry in self.library.history(MOST_STEPS)[1]:
            done += [one for one in (self.redo(entry.number),) if one is not None]
            if entry.number == number:
                break
        return tuple(done)

    def redo(self, only: int | None = None) -> JournalEntry | None:
        """Do again the operation undone last, if nothing was done since; None if there is none.

        Parameters
        ----------
        only : int, optional
            Number of the operation that is meant.

        Raises
        ------
        LibraryError
            If it is not the next one any more.
        """
        with self.library.write() as transaction:
            entry = queries.redo_candidate(transaction.connection)
            if only is not None and (entry is None or entry.number != only):
                raise LibraryError("Something else was done since: open the history again.")
            if entry is None:
                return None
            transaction.repeat(queries.row_changes(transaction.connection, entry.number))
            return transaction.append_operation("redo", entry.action, entry.name, target=entry.number)
