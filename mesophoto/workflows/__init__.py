"""What a practitioner does: each one cancellable, with progress, undoable."""
