"""What is kept: schema, migrations, originals."""
