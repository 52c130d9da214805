"""What leaves of many patients: made side by side, and taken up again where it was stopped."""

from mesophoto.workflows.exporting.many.export_many import ManyResult, export_many
from mesophoto.workflows.exporting.many.makers import MAKERS, ManyOptions
from mesophoto.workflows.exporting.many.patients import cohort_of, find_patients

__all__ = ["MAKERS", "ManyOptions", "ManyResult", "cohort_of", "export_many", "find_patients"]
