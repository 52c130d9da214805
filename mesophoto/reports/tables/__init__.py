"""Tables of measurements for other programs: CSV, Excel, JSON, and what their columns mean."""
