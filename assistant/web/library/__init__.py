"""The page of documents: what the library holds, what may be put in, corrected and removed."""
