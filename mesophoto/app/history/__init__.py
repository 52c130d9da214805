"""The history: everything that was done, by name, to go back or forward several steps at once."""
