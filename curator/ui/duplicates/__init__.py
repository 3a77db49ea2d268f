"""Articles that tell the same, in the window: found beside all else, compared, decided."""
