"""May the two photos be compared: the verdict on the pair as it is seen everywhere in the app."""
