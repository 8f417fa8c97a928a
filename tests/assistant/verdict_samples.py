"""True sentences about invented reports, and the false ones that a program makes of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.conversation import Citation
from tests.assistant.passages import citation


@dataclass(frozen=True)
class Sample:
    """A quotation, light paraphrases of it, and what to exchange in them: (kind, what stands there, what else)."""

    language: str
    quote: str
    true: tuple[str, ...]
    swaps: tuple[tuple[str, str, tuple[str, ...]], ...]
    title: str = "A page"
    published: str | None = None

    @property
    def citation(self) -> Citation:
        return citation(self.quote, title=self.title, published=self.published, language=self.language)

    def false(self) -> Iterator[tuple[str, str]]:
        """(kind, sentence) for every exchange in every true sentence."""
        for sentence in self.true:
            for kind, old, others in self.swaps:
                yield from ((kind, sentence.replace(old, new)) for new in others if old in sentence)


SAMPLES = (
    Sample(
        "en",
        "Interior Minister Pavel Orlov arrived in Lisbon on March 3, 2015 and handed over 12 patrol boats to the "
        "coast guard. He called the ceremony “a new page” in relations.",
        (
            "On 3 March 2015 Pavel Orlov handed over 12 patrol boats in Lisbon.",
            "Orlov gave the coast guard twelve patrol boats on 3 March 2015, in Lisbon.",
            "In Lisbon, Orlov called the ceremony “a new page” in relations.",
            "Interior Minister Orlov arrived in Lisbon in March 2015.",
        ),
        (
            ("date", "3 March 2015", ("4 March 2015", "3 May 2015", "3 March 2016")),
            ("date", "March 2015", ("April 2015", "March 2014")),
            ("figure", "12 patrol", ("21 patrol", "120 patrol")),
            ("figure", "twelve", ("twenty", "eleven")),
            ("name", "Orlov", ("Petrov", "Sokolov")),
            ("place", "Lisbon", ("Madrid", "Porto")),
            ("quotation", "a new page", ("a new chapter", "an old page")),
            ("negation", "handed over", ("did not hand over", "refused to hand over")),
            ("negation", "arrived", ("did not arrive", "never arrived")),
        ),
    ),
    Sample(
        "en",
        "The central bank raised its key rate by 0.25 percentage points to 3.5 percent on Wednesday. Governor Anna "
        "Keller said inflation would remain above target until 2026.",
        (
            "The central bank raised the key rate to 3.5 percent.",
            "Keller said that inflation would stay above target until 2026.",
            "The key rate was raised by 0.25 percentage points on Wednesday.",
            "According to Governor Anna Keller, inflation will remain above target until 2026.",
        ),
        (
            ("figure", "3.5", ("3.25", "5.3", "35")),
            ("figure", "0.25", ("0.5", "25")),
            ("date", "2026", ("2027", "2016")),
            ("date", "Wednesday", ("Thursday", "Monday")),
            ("name", "Keller", ("Kessler", "Brandt")),
            ("negation", "raised the", ("did not raise the",)),
            ("negation", "was raised", ("was not raised",)),
            ("negation", "would stay", ("would not stay",)),
            ("negation", "will remain", ("will not remain",)),
        ),
        published="2024-05-16",
    ),
    Sample(
        "en",
        "More than 140 homes were destroyed and 31 people are missing after floods in Norland, the rescue service "
        "said. Spokesman Lee Wong-ho did not confirm reports of deaths.",
        (
            "Floods in Norland destroyed more than 140 homes.",
            "The rescue service says 31 people are missing in Norland.",
            "Lee Wong-ho, a spokesman, did not confirm the reports of deaths.",
        ),
        (
            ("figure", "140", ("40", "1,400")),
            ("figure", "31", ("13", "310")),
            ("name", "Norland", ("Sudland", "Westland")),
            ("name", "Lee Wong-ho", ("Kim Min-su", "Park Ji-won")),
            ("negation", "did not confirm", ("confirmed",)),
            ("negation", "are missing", ("are not missing",)),
        ),
    ),
    Sample(
        "en",
        "The first meeting of the joint commission took place on Thursday. Deputy Premier Li Hua and Secretary of "
        "State Maria Duarte attended, and the second meeting is planned for autumn.",
        (
            "Li Hua and Maria Duarte attended the first meeting of the joint commission.",
            "The joint commission first met on 5 June 2014.",
            "Maria Duarte, Secretary of State, attended the meeting on Thursday.",
        ),
        (
            ("name", "Li Hua", ("Wang Hua", "Li Peng")),
            ("name", "Duarte", ("Fernandes", "Santos")),
            ("date", "5 June 2014", ("6 June 2014", "5 July 2014", "5 June 2015")),
            ("date", "Thursday", ("Friday",)),
            ("figure", "the first meeting", ("the third meeting", "the tenth meeting")),
            ("negation", "attended", ("did not attend", "declined to attend")),
        ),
        published="2014-06-07",
    ),
    Sample(
        "ru",
        "Министр внутренних дел Павел Орлов прибыл в Лиссабон 3 марта 2015 года и передал береговой охране 12 катеров. "
        "Он назвал церемонию «новой страницей» в отношениях.",
        (
            "3 марта 2015 года Павел Орлов передал в Лиссабоне 12 катеров.",
            "Береговая охрана получила от Орлова двенадцать катеров, которые он передал в Лиссабоне.",
            "Орлов назвал церемонию «новой страницей» в отношениях.",
            "Орлов прибыл в Лиссабон 2015-03-03.",
        ),
        (
            ("date", "3 марта 2015", ("4 марта 2015", "3 мая 2015", "3 марта 2016")),
            ("date", "2015-03-03", ("2015-03-04", "2014-03-03")),
            ("figure", "12 катеров", ("21 катер", "120 катеров")),
            ("figure", "двенадцать", ("двадцать", "одиннадцать")),
            ("name", "Орлов", ("Петров", "Соколов")),
            ("place", "Лиссабон", ("Мадрид", "Порто")),
            ("quotation", "новой страницей", ("новой главой", "старой страницей")),
            ("negation", " передал", (" не передал", " отказался передать")),
            ("negation", " прибыл", (" не прибыл",)),
        ),
    ),
    Sample(
        "ru",
        "Во вторник в Минске завершился пятый раунд переговоров. По словам посла Анны Келлер, стороны не подписали "
        "соглашение, но договорились открыть 8 новых пунктов пропуска до 2026 года.",
        (
            "Пятый раунд переговоров завершился в Минске во вторник.",
            "Стороны не подписали соглашение, сообщила посол Анна Келлер.",
            "До 2026 года стороны договорились открыть восемь новых пунктов пропуска.",
        ),
        (
            ("figure", "Пятый", ("Шестой", "Второй")),
            ("figure", "восемь", ("девять", "восемнадцать")),
            ("date", "2026", ("2025", "2028")),
            ("date", "вторник", ("четверг", "пятницу")),
            ("name", "Келлер", ("Шмидт", "Браун")),
            ("place", "Минске", ("Вильнюсе", "Киеве")),
            ("negation", "не подписали", ("подписали",)),
            ("negation", "завершился", ("не завершился",)),
        ),
    ),
    Sample(
        "zh",
        "2015年3月3日，内政部长周明抵达里斯本，向海岸警卫队移交12艘巡逻艇。他称这一仪式是两国关系的“新的一页”。",
        (
            "周明于2015年3月3日在里斯本移交12艘巡逻艇。",
            "内政部长周明向海岸警卫队移交了十二艘巡逻艇。",
            "周明称这一仪式是两国关系“新的一页”。",
            "2015年3月，周明抵达里斯本。",
        ),
        (
            ("date", "2015年3月3日", ("2015年3月4日", "2016年3月3日", "2015年5月3日")),
            ("date", "2015年3月，", ("2015年4月，", "2014年3月，")),
            ("figure", "12艘", ("21艘", "120艘")),
            ("figure", "十二艘", ("二十艘", "十一艘")),
            ("name", "周明", ("王强", "李建国")),
            ("place", "里斯本", ("马德里", "波尔图")),
            ("quotation", "新的一页", ("新的篇章", "旧的一页")),
            ("negation", "移交", ("未移交", "拒绝移交")),
            ("negation", "抵达", ("没有抵达",)),
        ),
    ),
    Sample(
        "zh",
        "中央银行周三宣布将基准利率上调0.25个百分点至3.5%。行长陈静表示，2026年之前通胀率不会回到目标水平。",
        (
            "中央银行将基准利率上调至3.5%。",
            "行长陈静说，2026年之前通胀率不会回到目标水平。",
            "基准利率周三上调了0.25个百分点。",
        ),
        (
            ("figure", "3.5%", ("5.3%", "3.25%")),
            ("figure", "0.25", ("0.5", "2.5")),
            ("date", "2026年", ("2027年", "2024年")),
            ("date", "周三", ("周四", "周一")),
            ("name", "陈静", ("张伟", "刘洋")),
            ("negation", "不会", ("会",)),
            ("negation", "上调", ("没有上调", "未上调")),
        ),
    ),
)
