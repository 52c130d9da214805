"""What came of a practice's treatments, and who had a lot."""
