"""What lies in an export says so of itself, and is believed only where it may be."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.journal.manifest import About, Manifest, Member, is_manifest, read, written

MEMBERS = st.lists(
    st.builds(Member, st.text("aé -", min_size=1).map("x/{}.md".format), st.integers(0), st.just("0f" * 32))
)


@settings(max_examples=30)
@given(
    members=MEMBERS,
    earlier=MEMBERS,
    asked=st.dictionaries(st.text(), st.text() | st.booleans()),
    whole=st.booleans(),
)
def test_what_is_written_is_read(
    *, members: list[Member], earlier: list[Member], asked: dict[str, str | bool], whole: bool
) -> None:
    about = About("markdown", "2026-11-25", asked)
    made = Manifest(about, tuple(sorted(members)), tuple(sorted(earlier)), whole)
    text = "".join(written(made))
    json.loads(text)
    assert read(text) == made
    assert is_manifest(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("path", ["../x", "/etc/passwd", "a//b", "a\\b", "C:x", "a/./b", ""])
def test_no_path_leads_out_of_the_folder(path: str) -> None:
    made = "".join(written(Manifest(About("csv", ""), (Member(path, 1, "00" * 32),))))
    assert read(made) is None


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"relbook export": 2}', '{"relbook export": 1}', "[" * 9999]
)
def test_what_is_none_is_none(text: str) -> None:
    assert read(text) is None
