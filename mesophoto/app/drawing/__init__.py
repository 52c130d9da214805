"""Marking on a photo: a region, a length of known size, spots that are not counted."""
