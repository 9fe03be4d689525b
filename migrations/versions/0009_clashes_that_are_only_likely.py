"""Of each claim, the slots that clash only by likelihood; of each story, the conflicts of such."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply. Before, no clash was weighed: what is stored is sure."""
    op.add_column("claim", sa.Column("weighed", sa.String(), nullable=False, server_default=""))
    op.add_column("story", sa.Column("weighed", sa.Integer(), nullable=False, server_default=sa.text("0")))


def downgrade() -> None:
    """Take back."""
    for table in ("story", "claim"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column("weighed")
