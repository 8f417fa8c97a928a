"""Make the library match the paths given; begin with `sync`."""
