"""The text of an article's file, shown and edited whole."""
