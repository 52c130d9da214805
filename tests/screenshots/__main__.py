"""Make pictures of every screen, in both themes and several languages, with the demo's patients.

Run as ``python -m tests.screenshots [--out DIR] [--language de] [--theme dark] [--only NAME]``. Other
screens are added to :data:`tests.screenshots.screens.SCREENS`.
"""

import argparse
import os
import sys
from pathlib import Path

# Dialogs take the room that a screen of today has.
SCREEN = Path(__file__).with_name("screen.json").resolve()
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")


def main() -> int:
    """Read the command line and take the pictures."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    parser.add_argument("--language", action="append", help="en, de, fr; all three by default")
    parser.add_argument("--theme", action="append", choices=("light", "dark"), help="both by default")
    parser.add_argument("--only", action="append", default=[], help="name of a screen, or its beginning")
    parser.add_argument("--scale", type=float, default=1.0, help="size of the text, 1 to 1.5")
    parser.add_argument("--library", type=Path, help="a demo library made before, to save a minute")
    parser.add_argument("--readme", action="store_true", help="make the README's pictures anew, too")
    given = parser.parse_args()
    from tests.screenshots.taking import take_all

    return take_all(
        given.out,
        languages=given.language or ["en", "de", "fr"],
        themes=given.theme or ["light", "dark"],
        only=given.only,
        text_scale=given.scale,
        library=given.library,
        readme=given.readme,
    )


if __name__ == "__main__":
    sys.exit(main())
