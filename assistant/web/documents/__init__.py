"""The page of documents: what the library holds, what may be put in, corrected and removed.

A file on its way in: `receiving` takes it, `uploads` and `incoming` keep it, `intake` queues what came, `run` starts
`child`, a process that reads it into the library, and `panel` shows how far that is.
"""
