"""Side effects: drawn on the photo, noted on a card, followed until they are gone."""
