"""The update notice: asks once a day, where the editor agreed, tells what is new, and installs nothing."""
