"""From files to a searchable library.

A file is read, described and cleaned, split into sentences and passages, embedded and kept in one SQL database;
the indexes that search it by meaning and by words are derived from that database and can be rebuilt from it.
"""
