"""Set everything up in .venv, then do what is asked for. Needs only Python 3.11–3.13 and a network.

Usage: ``python3 .ci/bootstrap.py demo [options of "mesophoto demo"]``,
``python3 .ci/bootstrap.py test [options of pytest]``,
or ``python3 .ci/bootstrap.py program [options of PyInstaller]``.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
DEVELOPMENT = ROOT / "requirements-dev.lock"
LOCKS = {"demo": ROOT / "requirements.lock", "test": DEVELOPMENT, "program": DEVELOPMENT}

# What Qt's wheels expect of a Linux system, and the Debian package that has it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def run(*command: str | Path) -> None:
    """Run a command in the checkout; stop with its exit code if it fails."""
    finished = subprocess.run([str(part) for part in command], cwd=ROOT, check=False)
    if finished.returncode:
        sys.exit(finished.returncode)


def install_packages(packages: list[str]) -> bool:
    """Install Debian packages where that is possible without asking."""
    apt = shutil.which("apt-get")
    if not apt or not packages:
        return False
    sudo = [] if os.geteuid() == 0 else [shutil.which("sudo") or "", "-n"]
    if sudo and not sudo[0]:
        return False
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        if subprocess.run([*sudo, apt, *arguments], env=environment, check=False).returncode:
            return False
    return True


def find_missing(libraries: dict[str, str]) -> list[str]:
    """Return the Debian packages of the shared libraries that cannot be loaded."""
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def provide_qt_libraries() -> None:
    """Install the system libraries that Qt needs, or say which they are."""
    if not sys.platform.startswith("linux"):
        return
    wanted = dict(QT_LIBRARIES)
    if os.environ.get("DISPLAY"):
        wanted |= WINDOW_LIBRARIES
    missing = find_missing(wanted)
    if missing and not install_packages(missing):
        sys.stderr.write(f"Qt needs these packages of your system first: {' '.join(missing)}\n")


def make_environment() -> None:
    """Make .venv, with pip in it."""
    if (
        PYTHON.exists()
        and not subprocess.run([PYTHON, "-m", "pip", "-V"], capture_output=True, check=False).returncode
    ):
        return
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        package = f"python3.{sys.version_info.minor}-venv"
        if not install_packages([package]):
            sys.exit(f"Python's venv module is incomplete: install the package {package} first.")
    run(sys.executable, "-m", "venv", "--clear", ENVIRONMENT)


def install(task: str) -> None:
    """Install what the lock names, and mesophoto itself, unless that is done already."""
    lock = LOCKS[task]
    stamp = ENVIRONMENT / f"{lock.name}.sha256"
    digest = hashlib.sha256(lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, "--require-hashes", "-r", lock)
    run(*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    stamp.write_text(digest)


def provide_packing_tools() -> None:
    """Install what PyInstaller needs of a Linux system besides Python, or say what it is."""
    if not sys.platform.startswith("linux"):
        return
    missing = [] if shutil.which("objcopy") else ["binutils"]
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):  # Debian keeps it in a package of its own
        version = f"3.{sys.version_info.minor}"
        missing += find_missing({f"libpython{version}.so.1.0": f"libpython{version}"})
    if missing and not install_packages(missing):
        sys.stderr.write(f"PyInstaller needs these packages of your system first: {' '.join(missing)}\n")


def build_program(options: list[str]) -> None:
    """Build the program to install, and let it try itself where no Python is found."""
    provide_packing_tools()
    made = ROOT / "dist"
    recipe = ROOT / ".ci" / "program.spec"
    places = ("--distpath", made, "--workpath", made / "work")
    run(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, *options, recipe)
    program = made / "mesophoto" / ("mesophoto.exe" if os.name == "nt" else "mesophoto")
    kept = (
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "XDG_RUNTIME_DIR",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "USERPROFILE",
        "APPDATA",
    )
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    with tempfile.TemporaryDirectory() as empty:
        environment |= {"PATH": "", "HOME": empty}
        tried = subprocess.run([program, "--self-test"], cwd=empty, env=environment, check=False)
    if tried.returncode:
        sys.exit(tried.returncode)
    sys.stdout.write(f"The program is {program.parent}; copy the whole folder.\n")


def main() -> None:
    """Do what the first argument names."""
    task, options = (sys.argv[1], sys.argv[2:]) if len(sys.argv) > 1 else ("", [])
    if task not in LOCKS:
        sys.exit(__doc__)
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(f"mesophoto needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")
    make_environment()
    provide_qt_libraries()
    install(task)
    if task == "demo":
        run(PYTHON, "-m", "mesophoto", "demo", *options)
        return
    if task == "program":
        build_program(options)
        return
    run(PYTHON, "-m", "ruff", "check", ".")
    run(PYTHON, "-m", "ruff", "format", "--check", "--quiet", ".")
    run(PYTHON, "-m", "mypy")
    run(PYTHON, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")
    run(PYTHON, "-m", "pytest", "-n", str(min(os.cpu_count() or 1, 4)), *options)


if __name__ == "__main__":
    main()
