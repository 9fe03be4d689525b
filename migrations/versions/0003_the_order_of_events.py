"""The order of events: how a passage places its event by another happening, and whether the outlets part."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column(
        "event", sa.Column("order_disputed", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("event_mention", sa.Column("relation", sa.String(), nullable=True))
    op.add_column("event_mention", sa.Column("order_text", sa.String(), nullable=True))


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("event_mention", schema=None) as batch_op:
        batch_op.drop_column("order_text")
        batch_op.drop_column("relation")
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_column("order_disputed")
