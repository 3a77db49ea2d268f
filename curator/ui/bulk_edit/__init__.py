"""The form of a bulk edit: any fields of many articles at once, each with what is to be done to it."""
