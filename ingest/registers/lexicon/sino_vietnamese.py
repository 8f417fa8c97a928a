"""Chinese names as Vietnamese reads their characters, and the other way round: Vương Tiểu Hồng is Wang Xiaohong.

Each reading stands for many characters; here are those that names are made of, with the pinyin they can have.
"""

import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import product

from anyascii import anyascii

from ingest.registers.lexicon.names import romanised
from ingest.registers.lexicon.russian import is_cyrillic
from ingest.registers.lexicon.shapes import is_vietnamese

READINGS = (
    "vương wang|lý li|trương zhang|lưu liu|trần chen|dương yang|hoàng huang|huỳnh huang|triệu zhao|ngô wu|chu zhou zhu|"
    "từ xu|tôn sun|mã ma|hồ hu|quách guo|hà he|cao gao|lâm lin|la luo|trịnh zheng|lương liang|tạ xie|tống song|đường "
    "tang|hàn han|phùng feng|đặng deng|tào cao|bành peng|tăng zeng zheng|tiêu xiao|điền tian|đổng dong|phan pan|viên "
    "yuan|thái cai tai|tưởng jiang|dư yu|đỗ du|diệp ye|trình cheng|tô su|ngụy wei|lữ lyu lu|đinh ding|nhậm ren|thẩm "
    "shen|diêu yao|lư lu|khương jiang|thôi cui|chung zhong|đàm tan|lục lu|uông wang|phạm fan|kim jin|thạch shi|liêu "
    "liao|giả jia|hạ xia|vi wei|phó fu|phương fang|bạch bai|mạnh meng|hùng xiong|tần qin|khâu qiu|giang jiang|doãn yin|"
    "tiết xue|đoàn duan|lôi lei|hầu hou|long long|sử shi|đào tao|hạc he|cố gu|mao mao|thiệu shao|vạn wan|tiền qian|"
    "nghiêm yan|vũ wu|võ wu|đới dai|khổng kong|ôn wen|bùi pei|nguyễn ruan|lê li|kha ke|ứng ying|an an|minh ming|tiểu "
    "xiao|hồng hong|khắc ke|chí zhi|kiến jian|quốc guo|bình ping|văn wen|nghị yi|cường qiang|kiệt jie|quân jun|hải hai|"
    "thanh qing|khánh qing|thắng sheng|trung zhong|chính zheng|vĩ wei|vệ wei|đông dong|nam nan|bắc bei|tây xi|xuân "
    "chun|thu qiu|thiên tian|địa di|nhân ren|nghĩa yi|lễ li|trí zhi|tín xin|tân xin|đức de|hoa hua|mai mei|lan lan|cúc "
    "ju|trúc zhu|liên lian|phong feng|phượng feng|hổ hu|sơn shan|thủy shui|hỏa huo|kiên jian|dũng yong|vinh rong|phúc "
    "fu|thọ shou|lộc lu|cát ji|tường xiang|hưng xing|thịnh sheng|thành cheng|công gong|danh ming|quang guang|huy hui|"
    "diệu yao|nhật ri|nguyệt yue|tinh xing|vân yun|vũ yu|tuyết xue|sương shuang|băng bing|ngọc yu|châu zhou zhu|bảo "
    "bao|trân zhen|tâm xin|tình qing|ái ai|hỉ xi|lạc le|nhất yi|nhị er|tam san|tứ si|ngũ wu|chấn zhen|chiến zhan|cẩm "
    "jin|diên yan|dục yu|duy wei|hiểu xiao|hiếu xiao|học xue|hữu you|khải kai|kỳ qi|lập li|lợi li|lực li|mẫn min|"
    "nguyên yuan|phát fa|phú fu|quân jun|quý gui|siêu chao|sinh sheng|thụ shu|thụy rui|toàn quan|tuấn jun|tùng song|"
    "vĩnh yong|yến yan|nhạc yue|thừa cheng|dân min|khiết jie"
)
SURNAMES_APART = 2
LENGTHS = (2, 3, 4)
VIETNAMESE = (
    ("ch", "tr"), ("c", "k"), ("tr", "c"), ("ngh", "ng"), ("gi", "z"), ("qu", "ku"), ("x", "s"), ("ph", "f"),
    ("kh", "h"), ("th", "t"), ("nh", "n"), ("gh", "g"), ("d", "z"), ("y", "i"), ("uie", "ue"),
)  # fmt: skip
"""What is written in its own letters for what both have."""
RUSSIAN = (
    ("'", ""), ("kkh", "h"), ("kh", "h"), ("tkh", "t"), ("th", "t"), ("ch", "c"), ("sh", "s"), ("d", "z"), ("j", "i"),
    ("y", "i"),
)  # fmt: skip
"""The same for Russian ones, romanised."""


@cache
def table() -> dict[str, tuple[str, ...]]:
    entries = (entry.split() for entry in READINGS.split("|"))
    found: dict[str, tuple[str, ...]] = {}
    for written, *pinyin in entries:
        key = unicodedata.normalize("NFC", written)
        found[key] = tuple(dict.fromkeys((*found.get(key, ()), *pinyin)))
    return found


@cache
def unmarked() -> dict[str, tuple[str, ...]]:
    """The same for syllables without their marks: `hai` is as much `hải` as `hai`."""
    found: dict[str, tuple[str, ...]] = {}
    for written, pinyin in table().items():
        found[romanised(written)] = tuple(dict.fromkeys((*found.get(romanised(written), ()), *pinyin)))
    return found


def readings(parts: Sequence[str]) -> frozenset[str]:
    """The pinyin that a name of two or three such syllables can have; none where one of them is no such."""
    plain = all(part.isascii() for part in parts)
    if not SURNAMES_APART <= len(parts) <= SURNAMES_APART + 1 or (plain and not is_vietnamese(" ".join(parts))):
        return frozenset()
    readings_of = unmarked() if plain else table()
    known = [readings_of.get(unicodedata.normalize("NFC", part).casefold(), ()) for part in parts]
    return frozenset("".join(choice) for choice in product(*known))


def heard(parts: Sequence[str]) -> str | None:
    """A name as its Vietnamese spelling and the Russian one have it alike; of any other in Latin letters none.

    Trần Văn Hải and Чан Ван Хай are `can van hai`.
    """
    if not parts or len(parts) not in LENGTHS:
        return None
    if is_cyrillic(parts[0]):
        return " ".join(rewritten(anyascii(part), RUSSIAN) for part in parts)
    if not is_vietnamese(" ".join(parts)):
        return None
    marked = (unicodedata.normalize("NFD", part).replace("u\u031b", "i").replace("U\u031b", "I") for part in parts)
    return " ".join(rewritten(anyascii(part), VIETNAMESE) for part in marked)


def rewritten(word: str, spellings: Sequence[tuple[str, str]]) -> str:
    form = word.casefold()
    for one, other in spellings:
        form = form.replace(one, other)
    return form
