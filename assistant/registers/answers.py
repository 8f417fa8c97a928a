"""A question that asks for all of something, or for an office at a date, answered from the registers."""

from assistant.limits import Limited
from assistant.registers.asked import asked
from assistant.registers.book import Registers
from assistant.registers.tell import Teller, Told
from ingest.library import Library


class RegisterAnswers:
    """Answers from the registers of one library, those that its pages show."""

    def __init__(self, library: Library, registers: Registers) -> None:
        self._registers = registers
        self._teller = Teller(library)

    def answer(self, limited: Limited) -> Told | None:
        """None where the question asks for something else, or the registers hold nothing of it."""
        book = self._registers.book(limited.filters)
        wish = asked(limited.question, limited.filters, book)
        return self._teller.tell(wish, book) if wish else None
