"""What is wrong, in the window: the view of all problems, those of one article, and mending them."""
