"""Of each claim, the slots in which two values cannot both hold."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply. Which slots clash was not stored: until the next ingest all that differ are said to."""
    op.add_column("claim", sa.Column("clashing", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE claim SET clashing = slots WHERE conflict")


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.drop_column("clashing")
