"""Office files: Word, PowerPoint, Excel, OpenDocument, RTF and tables of text; structure comes from the file itself."""
