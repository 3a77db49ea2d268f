"""The command line: one face of the library, for scripts, CI and measuring. Decides nothing of its own."""

from curator.cli.main import handles, main

__all__ = ["handles", "main"]
