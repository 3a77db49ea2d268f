"""The decision desk: a line in a number decides what is published, shown before anything is done."""
