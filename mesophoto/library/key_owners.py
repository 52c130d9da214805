"""Whose key opens an original: the patient's whose photo it is, when photos move from one to another too."""

from collections.abc import Collection

from sqlalchemy import Connection, select, update

from mesophoto.library.erase_rows import Rewrap
from mesophoto.library.schema import OriginalRow, PhotoRow, SessionRow


def follow_photos(connection: Connection, photo_ids: Collection[str], rewrap: Rewrap) -> None:
    """Wrap the keys of photos that were moved by the key of the patient whose they are now.

    An original that a photo of the former patient still shows stays as it is.
    """
    for photo_id in photo_ids:
        sha256 = connection.execute(select(PhotoRow.sha256).where(PhotoRow.id == photo_id)).scalar_one()
        owners = connection.execute(
            select(SessionRow.patient_id)
            .join(PhotoRow, PhotoRow.session_id == SessionRow.id)
            .where(PhotoRow.sha256 == sha256)
            .order_by(PhotoRow.created_at)
        ).scalars()
        known = list(owners)
        row = connection.execute(
            select(OriginalRow.stored_sha256, OriginalRow.key_owner, OriginalRow.wrapped_key).where(
                OriginalRow.sha256 == sha256
            )
        ).one()
        if row.key_owner is None or row.wrapped_key is None or row.key_owner in known:
            continue
        wrapped = rewrap(row.stored_sha256, row.wrapped_key, row.key_owner, known[0])
        connection.execute(
            update(OriginalRow)
            .where(OriginalRow.sha256 == sha256)
            .values(key_owner=known[0], wrapped_key=wrapped)
        )
