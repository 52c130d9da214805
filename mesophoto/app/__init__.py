"""What is seen: the only place where Qt is imported."""
