"""One SQL database: documents, versions, passages, facts; begin with `library`, and `keep` for what changes."""
