"""What an address that says "add this" means: an answer, a record of a register, or a passage of a document."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from assistant.conversation import Answer
from assistant.history.history import History
from assistant.report.quotation import quotation
from assistant.web.answering import Refused
from assistant.web.parts import Shelf
from assistant.web.registers.footnote import answer_of
from assistant.web.registers.view import Views
from assistant.web.registers.wanted import COLUMNS, Register
from assistant.web.routes import passage, turns, view

NOTHING = "There is nothing here that could be added to the report; it may have been deleted."


@dataclass(frozen=True, slots=True)
class Gathering:
    library: Shelf
    history: History
    views: Views

    def find(self, said: Mapping[str, str]) -> Answer | None:
        """None where an address names nothing. Raises Refused where what it names is not there."""
        if "conversation" in said:
            return self.turn(said["conversation"], said.get("turn", ""))
        if "register" in said:
            return self.record(said["register"], said.get("key", ""))
        return quotation(passage(view(self.library, said["document"], said))) if "document" in said else None

    def turn(self, conversation: str, number: str) -> Answer:
        every = enumerate(turns(self.history, conversation), 1)
        found = [turn for place, turn in every if str(place) == number and turn.text]
        if not found:
            raise Refused(404, NOTHING)
        return found[0]

    def record(self, register: str, key: str) -> Answer:
        shown = self.views.now()
        row = shown.find(cast(Register, register), key) if register in COLUMNS else None
        if row is None:
            raise Refused(404, NOTHING)
        return answer_of(row, shown)
