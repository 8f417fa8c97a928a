"""Tables of the assistant's own in the library's database, made when they are first needed."""

from contextlib import suppress
from typing import ClassVar

from sqlalchemy import Engine, MetaData, inspect
from sqlalchemy.exc import SQLAlchemyError


class OwnTables:
    """A database that cannot be written, as on a full disk, is an error only to whoever wants to write."""

    tables: ClassVar[MetaData]

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.reads = engine.execution_options(reads=True)
        self.ready = False
        with suppress(SQLAlchemyError):
            self._make_ready()

    def _make_ready(self) -> None:
        if not self.ready:
            known = inspect(self.reads)
            if not all(known.has_table(name) for name in self.tables.tables):
                self.tables.create_all(self.engine)
            self.ready = True
