"""The progress sheet: what it says, in words, and its pages."""
