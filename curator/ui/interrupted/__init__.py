"""What the window does about changes that a program was killed in the middle of."""
