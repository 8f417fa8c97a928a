"""Officials, meetings, agreements: what the documents say of them, each fact with its evidence."""
