"""What the colours of a photo were calibrated by, in one sentence."""

from mesophoto.records import ColourReference

_THINGS = {
    "chart": "the colour chart in the photo",
    "card": "the printed card in the photo",
    "grey card": "the grey card that was marked",
    "background": "the background that was marked",
    "skin": "the untreated skin that was marked",
}
UNCALIBRATED = (
    "No colour reference: absolute colours are uncalibrated, and redness is compared only against the skin "
    "around each region."
)


def say_calibration(colour: ColourReference | None) -> str:
    """Say what the colours were calibrated by and what is left of error, or why they are not."""
    if colour is None:
        return UNCALIBRATED
    thing = _THINGS[colour.kind]
    if colour.reason is not None:
        told = f"{thing} is not used: {colour.reason}."
        return f"{told[0].upper()}{told[1:]}"
    if colour.residual_delta_e00 is None:
        return f"Colours are kept as they are at {thing}."
    left = f"{colour.residual_delta_e00:.1f} ΔE00 left at the median of {colour.patches} patches"
    return f"Colours are calibrated by {thing}: {left}."
