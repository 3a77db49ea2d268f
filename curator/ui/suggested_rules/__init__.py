"""Suggested rules: what the editor's decisions have in common, counted; to be saved, tried or put away."""
