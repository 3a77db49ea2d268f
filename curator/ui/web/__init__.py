"""The web: what may be connected to, and the one bounded way to fetch something from it."""
