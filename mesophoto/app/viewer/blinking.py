"""The clock of blink mode."""

from PySide6.QtCore import QTimer

BLINKS_HZ = (0.5, 3.0)
"""How often a second the photos may change. Three flashes a second are the limit for people with
photosensitive epilepsy (WCAG 2.3.1); a flash is two changes, so this stays at half of it."""
USUAL_HZ = 1.0


class BlinkTimer(QTimer):
    """Times out at a rate that is safe for everybody's eyes."""

    @property
    def rate_hz(self) -> float:
        return 1000 / self.interval()

    def set_rate(self, rate_hz: float) -> None:
        slowest, fastest = BLINKS_HZ
        self.setInterval(round(1000 / min(max(rate_hz, slowest), fastest)))

    def run_while(self, wanted: bool) -> None:
        """Run, or rest."""
        if wanted:
            self.start()
        else:
            self.stop()
