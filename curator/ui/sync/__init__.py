"""The window's part for folders under git: how the repository stands, commits, exchange, conflicts, blame.

All of it asks `curator.library.git`, away from the UI thread; outside of a repository none of it shows.
"""
