"""Who may see the library: passphrases, locking, persons, and encrypting."""
