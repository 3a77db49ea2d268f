"""Deciding fast: the keys that decide, go on and come back, and going through articles one by one."""
