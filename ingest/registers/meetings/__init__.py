"""Meetings, one record for all reports; begin with `meetings`, and with `merge_meetings` for many documents."""
