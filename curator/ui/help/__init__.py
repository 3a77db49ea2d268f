"""The help: the ideas of Curator in plain words."""
