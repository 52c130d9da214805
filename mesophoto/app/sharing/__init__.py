"""A photo handed out of the window: dragged or saved as a picture that says nothing of the patient."""
