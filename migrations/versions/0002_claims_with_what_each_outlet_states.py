"""Claims with what each outlet states, and the values that clash within one article."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("title_id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("conflict", sa.Boolean(), nullable=False),
        sa.Column("slots", sa.String(), nullable=False),
        sa.Column("outlets", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_claim_story_id_story")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
        sa.UniqueConstraint("key", name=op.f("uq_claim_key")),
    )
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_claim_story_id_rank_id"), ["story_id", "rank", "id"], unique=False
        )

    op.create_table(
        "claim_absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_claim_absence_article_id_article")
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_claim_absence_claim_id_claim")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_absence")),
    )
    with op.batch_alter_table("claim_absence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_claim_absence_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_claim_absence_claim_id_id"), ["claim_id", "id"], unique=False)

    op.create_table(
        "inconsistency",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_inconsistency_article_id_article")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inconsistency")),
    )
    with op.batch_alter_table("inconsistency", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_inconsistency_article_id_id"), ["article_id", "id"], unique=False
        )

    op.create_table(
        "claim_assertion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("sentence_start", sa.Integer(), nullable=False),
        sa.Column("sentence_end", sa.Integer(), nullable=False),
        sa.Column("sentence", sa.String(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=True),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("voice", sa.String(), nullable=False),
        sa.Column("source_start", sa.Integer(), nullable=True),
        sa.Column("source_end", sa.Integer(), nullable=True),
        sa.Column("source_text", sa.String(), nullable=True),
        sa.Column("borrowed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_claim_assertion_article_id_article")
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_claim_assertion_claim_id_claim")),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speaker.id"], name=op.f("fk_claim_assertion_speaker_id_speaker")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_assertion")),
    )
    with op.batch_alter_table("claim_assertion", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_claim_assertion_article_id_start"), ["article_id", "start"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_claim_assertion_claim_id_id"), ["claim_id", "id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_claim_assertion_key_borrowed_id"), ["key", "borrowed", "id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_claim_assertion_speaker_id"), ["speaker_id"], unique=False)

    op.create_table(
        "inconsistency_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inconsistency_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["inconsistency_id"],
            ["inconsistency.id"],
            name=op.f("fk_inconsistency_place_inconsistency_id_inconsistency"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inconsistency_place")),
    )
    with op.batch_alter_table("inconsistency_place", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_inconsistency_place_inconsistency_id_id"), ["inconsistency_id", "id"], unique=False
        )

    op.create_table(
        "claim_value",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assertion_id", sa.Integer(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("norm", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assertion_id"], ["claim_assertion.id"], name=op.f("fk_claim_value_assertion_id_claim_assertion")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_value")),
    )
    with op.batch_alter_table("claim_value", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_claim_value_assertion_id_id"), ["assertion_id", "id"], unique=False
        )


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("claim_value", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_claim_value_assertion_id_id"))

    op.drop_table("claim_value")
    with op.batch_alter_table("inconsistency_place", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_inconsistency_place_inconsistency_id_id"))

    op.drop_table("inconsistency_place")
    with op.batch_alter_table("claim_assertion", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_claim_assertion_speaker_id"))
        batch_op.drop_index(batch_op.f("ix_claim_assertion_key_borrowed_id"))
        batch_op.drop_index(batch_op.f("ix_claim_assertion_claim_id_id"))
        batch_op.drop_index(batch_op.f("ix_claim_assertion_article_id_start"))

    op.drop_table("claim_assertion")
    with op.batch_alter_table("inconsistency", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_inconsistency_article_id_id"))

    op.drop_table("inconsistency")
    with op.batch_alter_table("claim_absence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_claim_absence_claim_id_id"))
        batch_op.drop_index(batch_op.f("ix_claim_absence_article_id"))

    op.drop_table("claim_absence")
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_claim_story_id_rank_id"))

    op.drop_table("claim")
