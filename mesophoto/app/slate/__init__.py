"""Slates: a code for the camera that says whose photos follow."""
