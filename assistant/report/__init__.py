"""What was found becomes something to take along."""
