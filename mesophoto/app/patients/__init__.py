"""The patients: list with search, the dialog that adds and edits one."""
