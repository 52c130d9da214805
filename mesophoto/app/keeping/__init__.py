"""Looking after a library, as it is seen: opening in trouble, backups, verifying, the bin, erasing."""
