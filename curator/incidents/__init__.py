"""What the program says of itself when it fails: its log, and a report of each fault of its own.

Neither holds anything that stands in an article, nor where the user's home lies.
"""
