"""Agreements, one record for all reports; begin with `agreements`, and with `merge_agreements` for many documents."""
