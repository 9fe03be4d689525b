"""Of each statement in a claim, whether few words match it with those of other outlets; claims of such."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply. How well statements match was not stored: until the next ingest none is said to be loose."""
    for table in ("claim", "claim_assertion"):
        op.add_column(table, sa.Column("loose", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Take back."""
    for table in ("claim", "claim_assertion"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column("loose")
