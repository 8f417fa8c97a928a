"""Reports written for the tests of the registers: four meetings, two agreements, five officials, seven documents."""

import json
from pathlib import Path

HOSTILE = "=1+1 <b>A visit</b> to Moscow"
PROTOCOL = "Protocol on Cooperation against Smuggling"
REPORTS = (
    ("Ministers met", "Harbour Post", "2019-12-03", "en",
     "Minister of Public Security of China Li Weiguo met with Interior Minister of Russia Pavel Sotnikov in Beijing on "
     "December 2, 2019. They discussed the fight against smuggling. Sotnikov said that the border was quiet. The "
     f"ministers signed the {PROTOCOL} in Beijing on December 2, 2019."),
    ("Talks in Beijing", "Northern Wire", "2019-12-04", "en",
     "Russian Interior Minister Pavel Sotnikov and Chinese Minister of Public Security Li Weiguo held talks in Beijing "
     "on December 3, 2019. Li Weiguo stressed that both sides trust each other."),
    ("Министр в Пекине", "Вести порта", "2019-12-03", "ru",
     "2 декабря 2019 года в Пекине министр внутренних дел России Павел Сотников встретился с министром общественной "
     "безопасности Китая Ли Вэйго. Стороны обсудили борьбу с контрабандой."),
    (HOSTILE, "Harbour Post", "2021-06-10", "en",
     "Minister of Public Security of China Li Weiguo met with Secretary of the Security Council of Russia Anton Bergin "
     "in Moscow on June 9, 2021. Bergin thanked Li Weiguo for the visit."),
    ("Prosecutors meet", "Northern Wire", "2022-03-16", "en",
     "Prosecutor General of Belarus Mikhail Dolin met with Prosecutor General of China Zhao Ming in Minsk on Tuesday. "
     "Dolin said that the two offices would exchange letters."),
    ("An old friendship", "Harbour Post", None, "en",
     "Interior Minister of Russia Pavel Sotnikov met with Prosecutor General of Belarus Mikhail Dolin in Kazan."),
    ("Former minister speaks", "Harbour Post", "2023-02-01", "en",
     "Former Interior Minister of Russia Pavel Sotnikov said on Wednesday that he missed the sea. The Treaty on Good "
     "Neighbours between China and Russia was signed in Moscow on July 16, 2001."),
)  # fmt: skip
"""Title, publisher, date of publication, language and text."""


def write_reports(folder: Path) -> Path:
    """The folder, with a file that holds them all."""
    names = ("title", "publisher", "published", "language", "text")
    lines = (json.dumps(dict(zip(names, report, strict=True)), ensure_ascii=False) for report in REPORTS)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "reports.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder
