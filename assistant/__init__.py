"""From a question to a cited answer.

A question is made to stand alone, finds passages by meaning and by words, and is answered in quotations or by a
chat model; every sentence is bound to the exact characters that support it. `answer` is the file to read first.
"""
