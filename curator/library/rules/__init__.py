"""Rules that decide about many articles: a line in a number, and what an editor's decisions have in common.

Counts and orders; changes nothing and knows no window.
"""
