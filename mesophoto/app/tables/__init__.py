"""The table behind a chart: what a keyboard and a screen reader reach, and a spreadsheet takes."""

from mesophoto.app.tables.model import Table
from mesophoto.app.tables.view import TableDialog

__all__ = ["Table", "TableDialog"]
