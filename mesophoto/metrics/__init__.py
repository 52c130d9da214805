"""What is measured: one module per thing, all of one shape."""
