"""What an export has written into its folder, so that it can be taken up again."""

import hashlib
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Self

from mesophoto.library.files import sha256_of
from mesophoto.library.library import Library
from mesophoto.workflows.kept_lines import KeptLines

NAME = "mesophoto-export.jsonl"


class Manifest:
    """Lines in the folder: what was begun, and what was done from what, with the hashes of its files.

    It names patients by their pseudonyms only. A part is called by its kind and whom it is of.
    """

    def __init__(self, library: Library, folder: Path) -> None:
        self._library = library
        self._folder = folder
        of = hashlib.sha256(library.id.encode()).hexdigest()[:16]
        self._lines = KeptLines(
            folder / NAME,
            {"schema": "mesophoto-export/1", "library": of},
            f"{folder} holds an export of another library: choose another folder.",
        )
        self._lock = threading.Lock()
        self._begun: dict[str, Mapping[str, Any]] = {}
        self._done: dict[str, Mapping[str, Any]] = {}

    def __enter__(self) -> Self:
        self._lines.__enter__()
        for line in self._lines.lines():
            self._keep(line)
        return self

    def __exit__(self, *reason: object) -> None:
        self._lines.__exit__(*reason)

    def is_done(self, part: str, made_of: str) -> bool:
        """Whether a part was made of the same and all its files are as they were written."""
        line = self._done.get(part)
        return (
            line is not None
            and line["made_of"] == made_of
            and all(self._is_unaltered(name, sha256) for name, sha256 in line["files"].items())
        )

    def begin(self, part: str, folder: Path) -> None:
        """Tell that a part is being made, after removing what a killed run made of it and nobody was told of.

        Only files that this library sealed, that are as it wrote them and came since are removed.
        """
        folder.mkdir(parents=True, exist_ok=True)
        names = {path.name for path in folder.iterdir() if path.is_file()}
        unfinished = self._begun.get(part)
        if unfinished is not None:
            known = {Path(name).name for name in self._files()} | set(unfinished["there"])
            for name in sorted(names - known):
                if self._library.seals_of_file(sha256_of(folder / name)):
                    (folder / name).unlink()
                    names.discard(name)
        self._add({"part": part, "there": sorted(names)})

    def finish(self, part: str, made_of: str, files: Iterable[Path]) -> None:
        """Tell that a part is done."""
        hashes = {path.relative_to(self._folder).as_posix(): sha256_of(path) for path in files}
        self._add({"part": part, "made_of": made_of, "files": hashes})

    def _files(self) -> Iterable[str]:
        return [name for line in self._done.values() for name in line["files"]]

    def _is_unaltered(self, name: str, sha256: str) -> bool:
        path = self._folder / name
        return path.is_file() and sha256_of(path) == sha256

    def _add(self, line: Mapping[str, Any]) -> None:
        with self._lock:
            self._lines.add(line)
            self._keep(line)

    def _keep(self, line: Mapping[str, Any]) -> None:
        part = line["part"]
        if "files" in line:
            self._done[part] = line
            self._begun.pop(part, None)
        else:
            self._begun.setdefault(part, line)
