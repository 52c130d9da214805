"""The day: who is expected when, and who was photographed."""
