"""Which noise verdicts are taken by: what ships, or the clinic's own."""

from mesophoto.assessment.noise import NoiseTable, shipped_noise
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.workflows.clinic_noise import ClinicNoise, clinic_tables


def noise_in_force(library: Library) -> tuple[NoiseTable, ...]:
    """The clinic's own tables, by camera and view, then what ships and holds for everything else."""
    with library.read() as connection:
        return (*clinic_tables(connection), shipped_noise())


def noise_of_pair(library: Library, first: PhotoEntry, second: PhotoEntry) -> str:
    """Say where the noise of a pair of photos comes from."""
    with library.read() as connection:
        own = ClinicNoise(connection).table(first, second)
    if own is not None:
        return f"this clinic's own, {own.words}"
    return f"as it comes with mesophoto, {shipped_noise().words}"
