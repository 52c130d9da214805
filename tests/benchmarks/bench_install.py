"""Installs the wheel as users do, away from the checkout, and lets each installation try itself.

Run as ``python -m tests.benchmarks.bench_install``; needs uv on the PATH and a network.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(*command: str | Path, **environment: str) -> None:
    subprocess.run(
        [str(part) for part in command], check=True, cwd=ROOT, env=os.environ | environment, timeout=1800
    )


def main() -> None:
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("uv is not on the PATH")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
        (wheel,) = folder.glob("*.whl")
        print(f"the wheel: {wheel.stat().st_size / 1e6:.1f} MB")
        ways = {
            "uv tool install": (uv, "tool", "install", "--python", sys.executable, wheel),
            "pipx install": (uv, "tool", "run", "pipx", "install", "--python", sys.executable, wheel),
        }
        for name, command in ways.items():
            home = folder / name.replace(" ", "-")
            places = {
                "UV_TOOL_DIR": f"{home}/tools", "UV_TOOL_BIN_DIR": f"{home}/bin",
                "PIPX_HOME": f"{home}/tools", "PIPX_BIN_DIR": f"{home}/bin", "PYTHONPATH": "",
            }  # fmt: skip
            begun = time.monotonic()
            run(*command, **places)
            print(f"{name}: {time.monotonic() - begun:.0f} s", flush=True)
            run(home / "bin" / ("mesophoto.exe" if os.name == "nt" else "mesophoto"), "--self-test", **places)


if __name__ == "__main__":
    main()
