"""What search is narrowed by, one row a value; and of a story what the list of stories shows of it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

COUNTS = ("claims", "conflicts", "disputed")


def upgrade() -> None:
    """Apply. The counts and tags of what is stored already are made by the next ingest."""
    _remake(sa.Column("target_id", sa.Integer(), nullable=False))
    op.create_table(
        "search_tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("search_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["search_id"], ["search_text.id"], name=op.f("fk_search_tag_search_id_search_text")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_tag")),
        sa.UniqueConstraint(
            "search_id", "name", "target_id", name=op.f("uq_search_tag_search_id_name_target_id")
        ),
    )
    for name in COUNTS:
        op.add_column("story", sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.add_column("story", sa.Column("earliest", sa.String(), nullable=True))
    op.add_column("story", sa.Column("latest", sa.String(), nullable=True))


def downgrade() -> None:
    """Take back. Entries of the search that belong to no single story go to the first one."""
    with op.batch_alter_table("story", schema=None) as batch_op:
        for name in ("latest", "earliest", *reversed(COUNTS)):
            batch_op.drop_column(name)
    op.drop_table("search_tag")
    _remake(
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_search_text_story_id_story")),
    )


def _remake(*columns: sa.schema.SchemaItem) -> None:
    """Make `search_text` anew with its rows; a table that is renamed would be written down with quotes."""
    op.execute("CREATE TEMPORARY TABLE kept AS SELECT id, kind, target_id, title, body FROM search_text")
    op.drop_table("search_text")
    op.create_table(
        "search_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        *columns,
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_text")),
    )
    with op.batch_alter_table("search_text", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_search_text_kind_target_id"), ["kind", "target_id"], unique=False
        )
    op.execute(
        "INSERT INTO search_text (id, kind, target_id, title, body) "
        "SELECT id, kind, target_id, title, body FROM kept"
    )
    op.execute("DROP TABLE kept")
