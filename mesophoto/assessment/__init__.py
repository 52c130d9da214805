"""What is concluded from one photo, two photos, a series. Pure: no library, no window."""
