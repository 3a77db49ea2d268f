"""Articles that come, move and go: the dialogs that ask, and the actions that begin it."""
