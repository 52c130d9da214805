"""The help: what verdicts mean, how to take photos, the keyboard."""

from mesophoto.app.help.window import HelpWindow, show_help

__all__ = ["HelpWindow", "show_help"]
