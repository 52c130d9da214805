"""Treatments of a patient: recording them, their courses and what else could explain a change."""
