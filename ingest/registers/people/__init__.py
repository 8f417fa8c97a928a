"""People with their offices, one for all spellings; begin with `people`, and with `officials` for many documents."""
