"""When and where something happened, as a sentence tells it."""
