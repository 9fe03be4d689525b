"""The first schema, and the full-text index over `search_text`, which autogenerate does not know."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "outlet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outlet")),
        sa.UniqueConstraint("code", name=op.f("uq_outlet_code")),
        sa.UniqueConstraint("slug", name=op.f("uq_outlet_slug")),
    )
    op.create_table(
        "refusal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("story", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("problem", sa.String(), nullable=False),
        sa.Column("cure", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refusal")),
    )
    with op.batch_alter_table("refusal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_refusal_story"), ["story"], unique=False)

    op.create_table(
        "snapshot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("program", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshot")),
    )
    op.create_table(
        "story",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("title_basis", sa.String(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("outlets", sa.Integer(), nullable=False),
        sa.Column("quotations", sa.Integer(), nullable=False),
        sa.Column("quotes", sa.Integer(), nullable=False),
        sa.Column("shared", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("shortened", sa.Integer(), nullable=False),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.Column("undated", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story")),
        sa.UniqueConstraint("slug", name=op.f("uq_story_slug")),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("outlet_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("work", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("headline", sa.String(), nullable=True),
        sa.Column("headline_start", sa.Integer(), nullable=True),
        sa.Column("headline_end", sa.Integer(), nullable=True),
        sa.Column("byline", sa.String(), nullable=True),
        sa.Column("published", sa.String(), nullable=True),
        sa.Column("published_basis", sa.String(), nullable=True),
        sa.Column("given", sa.String(), nullable=False),
        sa.Column("warnings", sa.String(), nullable=False),
        sa.Column("quotations", sa.Integer(), nullable=False),
        sa.Column("paragraphs", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["outlet_id"], ["outlet.id"], name=op.f("fk_article_outlet_id_outlet")),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_article_story_id_story")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("key", name=op.f("uq_article_key")),
        sa.UniqueConstraint("work", name=op.f("uq_article_work")),
    )
    with op.batch_alter_table("article", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_article_outlet_id_story_id_position"),
            ["outlet_id", "story_id", "position"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_article_story_id_position"), ["story_id", "position"], unique=False
        )

    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("label_id", sa.Integer(), nullable=False),
        sa.Column("edtf", sa.String(), nullable=True),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.Column("certainty", sa.String(), nullable=False),
        sa.Column("disputed", sa.Boolean(), nullable=False),
        sa.Column("outlets", sa.Integer(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_event_story_id_story")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("key", name=op.f("uq_event_key")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_event_story_id_sort_id"), ["story_id", "sort", "id"], unique=False
        )

    op.create_table(
        "search_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_search_text_story_id_story")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_text")),
    )
    with op.batch_alter_table("search_text", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_search_text_kind_target_id"), ["kind", "target_id"], unique=False
        )

    op.create_table(
        "block",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("paragraph", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_block_article_id_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_block")),
    )
    with op.batch_alter_table("block", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_block_article_id_start"), ["article_id", "start"], unique=False)

    op.create_table(
        "event_mention",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("expression_start", sa.Integer(), nullable=False),
        sa.Column("expression_end", sa.Integer(), nullable=False),
        sa.Column("expression", sa.String(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=True),
        sa.Column("edtf", sa.String(), nullable=True),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_event_mention_article_id_article")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_mention_event_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_mention")),
    )
    with op.batch_alter_table("event_mention", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_event_mention_article_id_start"), ["article_id", "start"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_event_mention_event_id_id"), ["event_id", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_mention_key_id"), ["key", "id"], unique=False)

    op.create_table(
        "speaker",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("quotations", sa.Integer(), nullable=False),
        sa.Column("quotes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_speaker_article_id_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker")),
        sa.UniqueConstraint("slug", name=op.f("uq_speaker_slug")),
    )
    with op.batch_alter_table("speaker", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_speaker_article_id"), ["article_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_speaker_quotes_id"), ["quotes", "id"], unique=False)

    op.create_table(
        "alias",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_alias_article_id_article")),
        sa.ForeignKeyConstraint(["speaker_id"], ["speaker.id"], name=op.f("fk_alias_speaker_id_speaker")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alias")),
    )
    with op.batch_alter_table("alias", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_alias_article_id"), ["article_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_alias_speaker_id_article_id_start"),
            ["speaker_id", "article_id", "start"],
            unique=False,
        )

    op.create_table(
        "quote",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=True),
        sa.Column("base_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("outlets", sa.Integer(), nullable=False),
        sa.Column("readings", sa.Integer(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("relations", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["speaker_id"], ["speaker.id"], name=op.f("fk_quote_speaker_id_speaker")),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_quote_story_id_story")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote")),
        sa.UniqueConstraint("key", name=op.f("uq_quote_key")),
    )
    with op.batch_alter_table("quote", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_quote_speaker_id_rank_id"), ["speaker_id", "rank", "id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_quote_story_id_rank_id"), ["story_id", "rank", "id"], unique=False
        )

    op.create_table(
        "quotation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("outer_start", sa.Integer(), nullable=False),
        sa.Column("outer_end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("suffix", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=True),
        sa.Column("context_start", sa.Integer(), nullable=False),
        sa.Column("context_end", sa.Integer(), nullable=False),
        sa.Column("cue_start", sa.Integer(), nullable=True),
        sa.Column("cue_end", sa.Integer(), nullable=True),
        sa.Column("cue_text", sa.String(), nullable=True),
        sa.Column("source_start", sa.Integer(), nullable=True),
        sa.Column("source_end", sa.Integer(), nullable=True),
        sa.Column("source_text", sa.String(), nullable=True),
        sa.Column("source_kind", sa.String(), nullable=True),
        sa.Column("antecedent_start", sa.Integer(), nullable=True),
        sa.Column("antecedent_end", sa.Integer(), nullable=True),
        sa.Column("antecedent_text", sa.String(), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("continues_id", sa.Integer(), nullable=True),
        sa.Column("relations", sa.String(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_quotation_article_id_article")),
        sa.ForeignKeyConstraint(
            ["continues_id"], ["quotation.id"], name=op.f("fk_quotation_continues_id_quotation")
        ),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quotation_quote_id_quote")),
        sa.ForeignKeyConstraint(["speaker_id"], ["speaker.id"], name=op.f("fk_quotation_speaker_id_speaker")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quotation")),
        sa.UniqueConstraint("article_id", "start", name=op.f("uq_quotation_article_id_start")),
    )
    with op.batch_alter_table("quotation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quotation_continues_id"), ["continues_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_quotation_key_id"), ["key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_quotation_quote_id_id"), ["quote_id", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_quotation_speaker_id"), ["speaker_id"], unique=False)

    op.create_table(
        "quote_feature",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("feature", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_feature_quote_id_quote")),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_quote_feature_story_id_story")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote_feature")),
    )
    with op.batch_alter_table("quote_feature", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_quote_feature_quote_id_feature"), ["quote_id", "feature"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_quote_feature_story_id_feature_value_rank_quote_id"),
            ["story_id", "feature", "value", "rank", "quote_id"],
            unique=False,
        )

    op.create_table(
        "quote_outlet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("outlet_id", sa.Integer(), nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("kinds", sa.String(), nullable=False),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["outlet_id"], ["outlet.id"], name=op.f("fk_quote_outlet_outlet_id_outlet")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_outlet_quote_id_quote")),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speaker.id"], name=op.f("fk_quote_outlet_speaker_id_speaker")
        ),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_quote_outlet_story_id_story")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote_outlet")),
        sa.UniqueConstraint("outlet_id", "quote_id", name=op.f("uq_quote_outlet_outlet_id_quote_id")),
    )
    with op.batch_alter_table("quote_outlet", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_quote_outlet_outlet_id_rank_quote_id"),
            ["outlet_id", "rank", "quote_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_quote_outlet_quote_id_outlet_id"), ["quote_id", "outlet_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_quote_outlet_speaker_id"), ["speaker_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_quote_outlet_story_id_outlet_id_rank_quote_id"),
            ["story_id", "outlet_id", "rank", "quote_id"],
            unique=False,
        )

    op.create_table(
        "unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("quotation_id", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["quotation_id"], ["quotation.id"], name=op.f("fk_unit_quotation_id_quotation")
        ),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_unit_quote_id_quote")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
    )
    with op.batch_alter_table("unit", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_unit_quotation_id_ordinal"), ["quotation_id", "ordinal"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_unit_quote_id_passage_id"), ["quote_id", "passage", "id"], unique=False
        )

    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5("
        "title, body, content='search_text', content_rowid='id', tokenize=\"unicode61 remove_diacritics 2\")"
    )


def downgrade() -> None:
    """Take back."""
    op.execute("DROP TABLE search_index")
    with op.batch_alter_table("unit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unit_quote_id_passage_id"))
        batch_op.drop_index(batch_op.f("ix_unit_quotation_id_ordinal"))

    op.drop_table("unit")
    with op.batch_alter_table("quote_outlet", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quote_outlet_story_id_outlet_id_rank_quote_id"))
        batch_op.drop_index(batch_op.f("ix_quote_outlet_speaker_id"))
        batch_op.drop_index(batch_op.f("ix_quote_outlet_quote_id_outlet_id"))
        batch_op.drop_index(batch_op.f("ix_quote_outlet_outlet_id_rank_quote_id"))

    op.drop_table("quote_outlet")
    with op.batch_alter_table("quote_feature", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quote_feature_story_id_feature_value_rank_quote_id"))
        batch_op.drop_index(batch_op.f("ix_quote_feature_quote_id_feature"))

    op.drop_table("quote_feature")
    with op.batch_alter_table("quotation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quotation_speaker_id"))
        batch_op.drop_index(batch_op.f("ix_quotation_quote_id_id"))
        batch_op.drop_index(batch_op.f("ix_quotation_key_id"))
        batch_op.drop_index(batch_op.f("ix_quotation_continues_id"))

    op.drop_table("quotation")
    with op.batch_alter_table("quote", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quote_story_id_rank_id"))
        batch_op.drop_index(batch_op.f("ix_quote_speaker_id_rank_id"))

    op.drop_table("quote")
    with op.batch_alter_table("alias", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_alias_speaker_id_article_id_start"))
        batch_op.drop_index(batch_op.f("ix_alias_article_id"))

    op.drop_table("alias")
    with op.batch_alter_table("speaker", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_speaker_quotes_id"))
        batch_op.drop_index(batch_op.f("ix_speaker_article_id"))

    op.drop_table("speaker")
    with op.batch_alter_table("event_mention", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_mention_key_id"))
        batch_op.drop_index(batch_op.f("ix_event_mention_event_id_id"))
        batch_op.drop_index(batch_op.f("ix_event_mention_article_id_start"))

    op.drop_table("event_mention")
    with op.batch_alter_table("block", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_block_article_id_start"))

    op.drop_table("block")
    with op.batch_alter_table("search_text", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_search_text_kind_target_id"))

    op.drop_table("search_text")
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_story_id_sort_id"))

    op.drop_table("event")
    with op.batch_alter_table("article", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_article_story_id_position"))
        batch_op.drop_index(batch_op.f("ix_article_outlet_id_story_id_position"))

    op.drop_table("article")
    op.drop_table("story")
    op.drop_table("snapshot")
    with op.batch_alter_table("refusal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_refusal_story"))

    op.drop_table("refusal")
    op.drop_table("outlet")
