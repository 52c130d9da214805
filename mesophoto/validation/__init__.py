"""Experiments that show what each promise of mesophoto is worth: on the phantom and on real photos."""
