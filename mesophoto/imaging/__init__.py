"""Where things are in a photo: pure functions over arrays."""
