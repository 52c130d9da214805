"""What the app remembers between two starts. Nothing of a patient is among it."""

import contextlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_log_path

RECENT_COUNT = 6


@dataclass
class Settings:
    """All remembered settings, with what they are at the first start."""

    theme: str = "system"
    """"light", "dark" or "system"."""
    language: str = "system"
    """"en", "fr", "es", "de", "it" or "system"."""
    geometry: str = ""
    splitters: dict[str, list[int]] = field(default_factory=dict)
    libraries: list[str] = field(default_factory=list)
    """Most recent first."""
    charts: list[list[str]] = field(default_factory=list)
    """Chosen charts, each [metric, unit, region]; the app's own choice while empty."""
    import_folder: str = ""
    font_scale: float = 1.0
    viewer: dict[str, Any] = field(default_factory=dict)
    """The viewer's mode and overlays."""
    hidden: list[str] = field(default_factory=list)
    """Panels that are put away."""
    unfinished: dict[str, list[str]] = field(default_factory=dict)
    """Library folder → random ids of patients whose measuring was begun and not ended."""
    verified: dict[str, str] = field(default_factory=dict)
    """Library folder → when all of it was last read and compared, ISO, UTC."""
    watched: dict[str, str] = field(default_factory=dict)
    """Library folder → folder whose new photos are offered for it."""
    offered: dict[str, list[str]] = field(default_factory=dict)
    """Library folder → what was offered of the watched folder, as fingerprints: file names may be names."""
    places: dict[str, list[str]] = field(default_factory=dict)
    """Library folder → what was looked at last: random ids of patient, view, side and photo."""
    inbox_pause_min: int = 10
    """A longer pause between two photos of a card begins a new stack."""
    unfiled: dict[str, str] = field(default_factory=dict)
    """Library folder → card or folder whose photos were not filed to the end."""
    path: Path | None = field(default=None, compare=False, repr=False)
    """Where they are kept."""

    def save(self) -> None:
        """Write them in one step. A full or read-only disk is no reason to stop a practitioner."""
        path = self.path or settings_path()
        part = path.with_suffix(".part")
        kept = {name: value for name, value in asdict(self).items() if name != "path"}
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(kept, indent=2), encoding="utf-8")
            part.replace(path)

    def remember_library(self, folder: Path) -> None:
        known = [name for name in self.libraries if name != str(folder)]
        self.libraries = [str(folder), *known][:RECENT_COUNT]

    def recent_libraries(self) -> list[Path]:
        """Those that are still there."""
        return [Path(name) for name in self.libraries if Path(name).is_dir()]


def settings_path() -> Path:
    return user_config_path("mesophoto", appauthor=False) / "settings.json"


def log_path() -> Path:
    return user_log_path("mesophoto", appauthor=False) / "mesophoto.log"


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings; a file that is missing or damaged gives the defaults: they are only habits."""
    path = path or settings_path()
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        stored = {}
    defaults = asdict(Settings())
    known = stored.items() if isinstance(stored, dict) else ()
    fitting = {name: value for name, value in known if name != "path" and _fits(value, defaults.get(name))}
    return Settings(**fitting, path=path)


def _fits(value: Any, default: Any) -> bool:
    return default is not None and type(value) is type(default)
