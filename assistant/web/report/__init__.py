"""The page of the report: what was collected in the chat, from documents and from registers, ordered and annotated."""
