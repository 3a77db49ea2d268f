"""The command line: one face of the library, for scripts, CI and measuring. Decides nothing of its own.

Imports nothing here: `curator merge`, which git starts once per file, loads only two modules of it.
"""
