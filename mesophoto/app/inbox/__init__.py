"""The inbox: the photos of a card in stacks, filed one after the other."""
