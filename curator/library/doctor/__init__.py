"""Looks whether everything about a content folder is in order, and mends what can be made anew."""

from curator.library.doctor.examination import examine, repaired
from curator.library.doctor.finding import Finding, Level

__all__ = ["Finding", "Level", "examine", "repaired"]
