"""An answer in quotations: the sentences that carry it, or that the corpus does not say; begin with `quote`."""
