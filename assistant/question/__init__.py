"""What a question asks for; begin with `question`."""
