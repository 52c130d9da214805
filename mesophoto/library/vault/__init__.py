"""What makes a stolen library show nothing: key slots, keys and encrypted files."""
