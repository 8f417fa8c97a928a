"""Chinese and Japanese characters in their simplified form, so that one word has one spelling."""

import re
from collections.abc import Callable
from functools import cache

HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")


def simplified(text: str) -> str:
    """The text with traditional and Japanese forms of characters made simplified; as long as it was."""
    if not HAN.search(text):
        return text
    found = without_traditional(converter("jp2t")(text))
    return found if len(found) == len(text) else "".join(map(simplified, text))


def without_traditional(text: str) -> str:
    """The same for what is surely Chinese, some of whose simplified characters are Japanese for others: 予."""
    return converter("t2s")(text)


@cache
def converter(direction: str) -> Callable[[str], str]:
    from opencc import OpenCC  # only texts in Chinese and Japanese need its tables

    convert: Callable[[str], str] = OpenCC(direction).convert
    return convert
