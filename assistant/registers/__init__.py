"""Questions that ask for all of something, answered from the registers with their coverage."""
