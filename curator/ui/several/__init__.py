"""The fields of several selected articles: what they have in common, where they differ, and editing all."""
