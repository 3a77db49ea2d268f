"""The pages of the settings; each applies what is chosen at once."""
