"""Measuring a folder tree of photos without a library."""

from mesophoto.workflows.batch.measure_folder import BatchResult, measure_folder

__all__ = ["BatchResult", "measure_folder"]
