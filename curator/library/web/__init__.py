"""The web, as far as the library asks it: only when it was told to, never inside of a private network."""
