"""Anatomical points of a face or a hand."""

from mesophoto.imaging.landmarks.find import face_roi, find_landmarks, hand_roi

__all__ = ["face_roi", "find_landmarks", "hand_roi"]
