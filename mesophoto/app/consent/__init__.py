"""What a patient agrees to: signed on the screen or on a form that is attached, and withdrawn at any time."""
