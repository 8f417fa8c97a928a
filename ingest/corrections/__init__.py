"""What a person says of a document, laid over what was read; begin with `corrections`."""
