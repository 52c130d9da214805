"""What leaves the library, as it is asked for: what is judged, what is exported, what is genuine."""
