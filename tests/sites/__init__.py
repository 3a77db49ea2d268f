"""Other people's sites, built as their programs lay them out, opened and edited."""
