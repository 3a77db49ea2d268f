"""Every key of an article with the editor that fits it, in place and at any depth."""
