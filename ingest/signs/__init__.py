"""What a passage is found by besides its words: what reads the same in every language, and when."""
