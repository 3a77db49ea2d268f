"""Curator: see, decide and edit the articles of a site of text files, losslessly."""

__version__ = "0.1.0"
