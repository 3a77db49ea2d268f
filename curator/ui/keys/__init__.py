"""All keys of the window: listed, searched, changed."""
