"""The history of a folder as a window: every gesture, what it changed, and the way back."""
