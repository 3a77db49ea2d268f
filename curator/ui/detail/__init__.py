"""The detail pane: one article seen whole, and every field of it edited where it stands."""
