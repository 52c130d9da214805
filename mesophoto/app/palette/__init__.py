"""The command palette: every command, patient and library, found by typing."""
