"""What is handed over: tables, pictures, sheets."""
