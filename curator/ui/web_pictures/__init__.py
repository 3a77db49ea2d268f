"""Pictures on the web: what may be fetched, the fetching, and what is kept of it on disk."""
