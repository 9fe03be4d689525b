"""What all tables share: their row id, and how constraints and indexes are named."""

from sqlalchemy import MetaData
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
).naming_convention

METADATA = SQLModel.metadata


class Row(SQLModel):
    """A row of any table. Names of constraints are made as a table is declared, so all derive from this."""

    id: int = Field(primary_key=True)
