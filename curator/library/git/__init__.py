"""A content folder under git: its state, changes, commits, exchange with others, conflicts, blame.

The installed git does the work, as a child process whose machine formats are read. Without it, or outside of
a repository, `Repository.find` gives None and nothing else of this is ever called.
"""
