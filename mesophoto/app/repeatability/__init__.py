"""The clinic's own noise: which is in force, and the study of repeat shots that tells it."""
