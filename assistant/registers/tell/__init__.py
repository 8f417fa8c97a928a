"""What the registers hold, as an answer."""
