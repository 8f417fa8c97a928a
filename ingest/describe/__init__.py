"""What a document says of itself; begin with `describe`."""
