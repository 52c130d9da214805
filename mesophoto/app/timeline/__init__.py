"""The timeline: sessions on a true time axis, and a chart per metric and region beneath."""
