"""mesophoto tells whether skin really changed between two photographs, and says so when it cannot tell."""

__version__ = "0.1.0"
