"""What changed in the chosen pair, region by region, with the reason where nothing can be said."""
