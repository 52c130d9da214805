"""Who did what when, as it is seen."""
