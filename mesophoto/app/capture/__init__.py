"""Taking photos: the views of a session that are missing, a camera with guidance, and a card that judges."""
