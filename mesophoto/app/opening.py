"""Opening libraries, and making the demo's, off the UI thread."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from mesophoto.app import engine
from mesophoto.app.jobs import Job, Task
from mesophoto.app.language import tr
from mesophoto.errors import LibraryLocked, WrongPassphrase

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.library.library import Library
    from mesophoto.library.vault.secrets import Secret


class Opening:
    """Opens one library at a time for the desk; what stands in the way is told by the desk's signals."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._under_way: Path | None = None
        self._demo_folders: list[Path] = []

    def open(
        self,
        folder: Path,
        *,
        secret: Secret | None = None,
        show_first: bool = False,
        read_only: bool = False,
        on_open: Callable[[], None] | None = None,
    ) -> Job | None:
        """Open a library; ``show_first`` opens its first patient, too.

        One that is open already stays as it is.
        """
        desk = self._desk
        if self._is_open(folder, read_only=read_only):
            if on_open is not None:
                on_open()
            return None
        if folder == self._under_way:
            return None
        self._under_way = folder
        again = partial(
            self.open,
            folder,
            secret=secret,
            show_first=show_first,
            read_only=read_only,
            on_open=on_open,
        )

        def work(_task: Task) -> Any:
            try:
                return engine.Library.open(folder, secret=secret, read_only=read_only)
            except (LibraryLocked, WrongPassphrase) as refused:
                return refused
            except (engine.LibraryInUse, engine.LibraryDamaged) as refused:
                if read_only:
                    raise
                return refused

        def opened(found: Any) -> None:
            if isinstance(found, LibraryLocked | WrongPassphrase):
                desk.library_locked.emit(folder, found, again)
                return
            if isinstance(found, Exception):
                desk.opening_refused.emit(folder, found, again)
                return
            desk.take_opened(found, show_first=show_first)
            if on_open is not None:
                on_open()

        def over() -> None:
            self._under_way = None

        job = desk.runner.start(tr("Opening the library"), work, on_success=opened)
        job.finished.connect(over)
        return job

    def _is_open(self, folder: Path, *, read_only: bool) -> bool:
        library = self._desk.library
        return (
            library is not None
            and library.folder.resolve() == folder.resolve()
            and library.read_only == read_only
        )

    @property
    def is_demo(self) -> bool:
        """Whether what is open is gone at the end."""
        return self._desk.library is not None and self._desk.library.folder.parent in self._demo_folders

    def open_demo(self) -> None:
        """Make a library of simulated patients in a place that is cleared at the end, and open it."""
        desk = self._desk

        def work(task: Task) -> Library:
            folder = Path(mkdtemp(prefix="mesophoto-demo-"))
            self._demo_folders.append(folder)
            summary = engine.make_demo(folder, task, desk.shared_workers())
            return engine.Library.open(summary.library)

        desk.runner.start(
            tr("Making the demo"),
            work,
            lane="measure",
            on_success=lambda found: desk.take_opened(found, keep=False, show_first=True),
        )

    def clear_demos(self) -> None:
        """Remove the demos that were made."""
        for folder in self._demo_folders:
            shutil.rmtree(folder, ignore_errors=True)
