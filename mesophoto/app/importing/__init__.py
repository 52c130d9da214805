"""Importing as it is seen: what would go in, to be checked and corrected before anything is kept."""
