"""What a question asks of the registers."""
