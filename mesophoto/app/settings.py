"""What the app remembers between two starts. Nothing of a patient is among it."""

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from platformdirs import user_config_path, user_log_path

RECENT_COUNT = 6


@dataclass
class Settings:
    """All remembered settings, with what they are at the first start."""

    theme: str = "system"
    """"light", "dark" or "system"."""
    geometry: str = ""
    splitters: dict[str, list[int]] = field(default_factory=dict)
    libraries: list[str] = field(default_factory=list)
    """Most recent first."""
    charts: list[list[str]] = field(default_factory=list)
    """Chosen charts, each [metric, unit, region]; the app's own choice while empty."""
    import_folder: str = ""

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
    try:
        stored = json.loads((path or settings_path()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    defaults = asdict(Settings())
    known = {name: value for name, value in stored.items() if type(value) is type(defaults.get(name))}
    return Settings(**{f.name: known[f.name] for f in fields(Settings) if f.name in known})


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings in one step. A full or read-only disk is no reason to stop a practitioner."""
    path = path or settings_path()
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
        os.replace(part, path)  # noqa: PTH105 - Path.replace is the same; os.replace says atomic
    except OSError:
        part.unlink(missing_ok=True) if part.parent.is_dir() else None
