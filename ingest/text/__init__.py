"""What is known of texts in any language: lines, words, names by sound, dates, numbers."""
