"""What pip installs: everything a book needs, and nothing of how it was made."""

from zipfile import ZipFile

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from relbook import __version__
from relbook.store.schema import migration_names
from tests.house.reading import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of all files of the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    return set(ZipFile(next(WheelBuilder(str(ROOT)).build(directory=str(folder)))).namelist())


def test_the_wheel_holds_relbook_and_its_papers_alone(wheel: set[str]) -> None:
    papers = f"relbook-{__version__}.dist-info"
    assert {name.split("/")[0] for name in wheel} == {"relbook", papers}
    assert {f"{papers}/licenses/LICENSE", f"{papers}/licenses/resources/NOTICE.md"} <= wheel
    assert not [name for name in wheel if "__pycache__" in name]


def test_the_wheel_holds_every_resource_and_every_step_of_the_schema(wheel: set[str]) -> None:
    resources = {
        f"relbook/{file.relative_to(ROOT)}" for file in (ROOT / "resources").rglob("*") if file.is_file()
    }
    assert resources <= wheel
    assert {f"relbook/store/migrations/{name}.py" for name in migration_names()} <= wheel


def test_the_sdist_holds_what_the_wheel_is_built_of() -> None:
    names = {file.distribution_path for file in SdistBuilder(str(ROOT)).recurse_included_files()}
    assert {"pyproject.toml", "README.md", "LICENSE", "relbook/app.py", "resources/NOTICE.md"} <= names
    made_here = {"dist", "build", ".venv", ".git", ".ci"}
    assert not made_here & {name.split("/")[0] for name in names}
