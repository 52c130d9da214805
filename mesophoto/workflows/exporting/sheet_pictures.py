"""Pictures of a patient's sheet, from the library: before and after in one frame."""

from collections.abc import Collection

from mesophoto.library.entities import PhotoEntry, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.reports.sheet.data import Picture
from mesophoto.workflows.exporting.frame import Frame, Hide
from mesophoto.workflows.pictures import aligned, overlays, picture


class Framed(Frame):
    """A series' photos in the frame of its baseline, cropped alike.

    Parameters
    ----------
    library : Library
    baseline : PhotoEntry
    assessment : StoredAssessment or None
        Of the baseline: its outlines say where the subject is.
    hide : Hide
    """

    def __init__(
        self, library: Library, baseline: PhotoEntry, assessment: StoredAssessment | None, hide: Hide
    ) -> None:
        regions = {} if assessment is None else overlays(library, baseline, assessment).regions
        super().__init__(picture(library, baseline.sha256), regions, baseline.view, hide)
        self._library, self._baseline = library, baseline

    def pair(
        self, photo: PhotoEntry, changed: Collection[str], longest_px: int
    ) -> tuple[Picture, Picture] | None:
        """Before and after; None where they are not aligned."""
        found = aligned(self._library, self._baseline, photo)
        if not found.ok:
            return None
        self.keep_to(found.map_points)
        after = self.show(found.warped(), photo.session_date, longest_px)
        return self.alone(longest_px), self.outlined(after, changed)

    def alone(self, longest_px: int) -> Picture:
        """The baseline by itself."""
        return self.show(self.rgb, self._baseline.session_date, longest_px)

    def in_frame(self, photo: PhotoEntry, longest_px: int) -> Picture | None:
        """A photo of the series in the same frame; None where it is not aligned."""
        if photo.id == self._baseline.id:
            return self.alone(longest_px)
        found = aligned(self._library, self._baseline, photo)
        return self.show(found.warped(), photo.session_date, longest_px) if found.ok else None
