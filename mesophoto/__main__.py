"""``python -m mesophoto`` and the ``mesophoto`` command; worker processes start here too."""

import multiprocessing


def main() -> None:
    """Run the command line."""
    multiprocessing.freeze_support()
    from mesophoto.cli import app  # noqa: PLC0415 - workers must not pay for it

    app()


if __name__ == "__main__":
    main()
