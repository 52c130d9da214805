"""Numbers of things in words."""


def say_pairs(pairs: int, people: int, of: str = "photos") -> str:
    """Say how much was compared: "1 pair of photos of 1 person"."""
    what = "1 pair" if pairs == 1 else f"{pairs} pairs"
    whom = "1 person" if people == 1 else f"{people} people"
    return f"{what} of {of} of {whom}"
