"""What leaves the library: gathered, allowed by consent, written clean, sealed and logged."""
