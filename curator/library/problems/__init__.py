"""What the checks found in every article, remembered in the index, and brought up to date file by file."""

from curator.library.problems.findings import Kind
from curator.library.problems.looking import Problems

__all__ = ["Kind", "Problems"]
