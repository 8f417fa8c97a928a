"""The search indexes, derived from the library and rebuilt from it at any time; begin with `index`."""
