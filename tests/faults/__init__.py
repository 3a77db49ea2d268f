"""What must hold after any fault: injected errors, kills, full disks, damaged files. See README.md."""
