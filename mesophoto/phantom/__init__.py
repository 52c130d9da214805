"""Simulated skin, light and camera with known truth. Shares no code with what it tests."""
