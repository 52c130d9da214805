"""The spots of a series: a table and a map, from which the viewer flies to each."""
