"""The shown pair on paper, with a preview: nameless unless the name is asked for."""
