"""Pictures on the web: whether they are fetched, which first, and what is kept of them on disk."""
