"""The end of a file name that tells its format."""

COMPRESSED = ".gz"


def suffix(name: str) -> str:
    """In small letters and with its point, both parts where the last only says that it is compressed; '' for none."""
    name = name.lower().replace("\\", "/").rpartition("/")[2]
    stem, point, last = name.rpartition(".")
    if not stem or not last:
        return ""
    ending = point + last
    return suffix(stem) + ending if ending == COMPRESSED else ending
