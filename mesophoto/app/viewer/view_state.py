"""What of the canvas is remembered from one start to the next."""

from typing import TYPE_CHECKING, Any

from mesophoto.app.viewer.inputs import OVERLAYS
from mesophoto.app.viewer.loupe import ZOOMS

if TYPE_CHECKING:
    from mesophoto.app.viewer.canvas import Canvas


def kept_state(mode: str, canvas: "Canvas") -> dict[str, Any]:
    """Give the state for JSON."""
    look = canvas.look
    return {
        "mode": mode,
        "overlays": sorted(canvas.visible_overlays),
        "opacity": canvas.overlay_opacity,
        "angle_deg": look.angle_deg,
        "onion_opacity": look.onion_opacity,
        "map_opacity": look.map_opacity,
        "blink_hz": round(canvas.blinking.rate_hz, 2),
        "loupe_zoom": canvas.loupe.zoom,
    }


def take_up(state: dict[str, Any], canvas: "Canvas") -> None:
    """Set the canvas as it was; what is not understood is left as it is."""
    if isinstance(state.get("overlays"), list):
        canvas.set_visible_overlays(set(OVERLAYS).intersection(state["overlays"]))
    setters = {
        "opacity": canvas.set_overlay_opacity,
        "angle_deg": canvas.set_angle,
        "onion_opacity": canvas.set_onion_opacity,
        "map_opacity": canvas.set_map_opacity,
        "blink_hz": canvas.set_blink_hz,
    }
    ranges = {"angle_deg": (-180, 180), "blink_hz": (0.5, 3)}
    for name, setter in setters.items():
        value = state.get(name)
        low, high = ranges.get(name, (0, 1))
        if isinstance(value, int | float) and low <= value <= high:
            setter(value)
    if state.get("loupe_zoom") in ZOOMS:
        canvas.loupe.zoom = state["loupe_zoom"]
