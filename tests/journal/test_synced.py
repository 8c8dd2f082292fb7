"""Whose a folder is, by the marks that programs leave which keep folders in step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.synced import Service, by_marks, by_place

HOME = ("/", "home", "ana")


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", Service.DROPBOX),
        (".dropbox.cache", Service.DROPBOX),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", Service.ONEDRIVE),
        (".sync_0a1b2c3d4e5f.db", Service.NEXTCLOUD),
        ("._sync_0a1b2c3d4e5f.db-wal", Service.NEXTCLOUD),
        (".nextcloudsync.log", Service.NEXTCLOUD),
        (".owncloudsync.log", Service.NEXTCLOUD),
        (".tmp.drivedownload", Service.GOOGLE),
        (".stfolder", Service.SYNCTHING),
        (".stversions", Service.SYNCTHING),
        ("RSLSync.ID", Service.RESILIO),
        ("Dropbox.pdf", None),
        ("sync_0a.db", None),
        ("notes", None),
    ],
)
def test_a_mark_says_who_left_it(mark: str, service: Service | None) -> None:
    assert by_marks(["journal.relbook", mark, "other"]) is service


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("/home/ana/OneDrive/work", Service.ONEDRIVE),
        ("/home/ana/OneDrive - Studio Ruiz", Service.ONEDRIVE),
        ("/home/ana/iCloudDrive/work", Service.ICLOUD),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/work", Service.ICLOUD),
        ("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive", Service.GOOGLE),
        ("/Users/ana/Library/CloudStorage/Dropbox", Service.DROPBOX),
        ("/Users/ana/Library/CloudStorage/Unknown-1", None),
        ("/home/ana/Documents/OneDrive", None),  # a name further down says nothing
        ("/home/ana/OneDriver", None),
        ("/srv/OneDrive", None),
        ("/home/ana", None),
    ],
)
def test_a_place_says_whose_it_is(place: str, service: Service | None) -> None:
    assert by_place(("/", *place.strip("/").split("/")), HOME) is service


@given(st.lists(st.text(max_size=20), max_size=6))
def test_no_name_breaks_it(names: list[str]) -> None:
    assert by_marks(names) in {None, *Service}
    assert by_place(names, names[:2]) in {None, *Service}
