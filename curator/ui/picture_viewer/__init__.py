"""A picture of an article, large."""
