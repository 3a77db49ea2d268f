"""The settings of the open folder in the window: what kind of site it is, and which key means what."""
