"""What the library shows just now: every prompt with what became of it, by family and by words looked for."""

from collections.abc import Mapping

from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.library import OWN, Library
from relbook.journal.prompt import Prompt
from relbook.store import prompts
from relbook.ui.library.rows import FamilyRow, PromptRow
from relbook.ui.shared import questions
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr

ALL = "all"
"""The key of the row that holds every family."""


@frozen
class Shelf:
    """One reading of the journal: three queries."""

    library: Library
    resting: frozenset[str]
    kept: Mapping[str, int]
    begun: Mapping[str, Prompt]

    @property
    def prompts(self) -> list[Prompt]:
        """Every prompt as it is being written: one's own first, the newest before, then the book's."""
        book = self.library.prompts
        new = [one for key, one in self.begun.items() if key not in self.library.by_id]
        mine = [one for one in book if not self.shipped(one.id)]
        own = [*reversed(new), *reversed(mine)]
        return [self.begun.get(one.id, one) for one in (*own, *(one for one in book if self.shipped(one.id)))]

    def prompt(self, key: str) -> Prompt | None:
        """The prompt as it is being written."""
        return self.begun.get(key) or self.library.by_id.get(key)

    def families(self) -> list[FamilyRow]:
        """Every family with how many prompts it holds."""
        counts = dict.fromkeys(self.library.families, 0)
        everything = self.prompts
        for prompt in everything:
            counts[self.library.family(prompt).id] += 1
        known = self.library.families.values()
        rows = [FamilyRow(one.id, one.name, one.icon, counts[one.id]) for one in known if counts[one.id]]
        return [FamilyRow(ALL, tr("All prompts"), "books", len(everything)), *rows]

    def of_family(self, key: str, words: str = "") -> list[PromptRow]:
        """The prompts of a family that hold these words, the first word of which may be begun only."""
        wanted = fold(words).split()
        return [
            self._row(prompt)
            for prompt in self.prompts
            if (key == ALL or self.library.family(prompt).id == key) and self._holds(prompt, wanted)
        ]

    def is_own(self, key: str) -> bool:
        """Whether the writer made it; what shipped and was changed is not."""
        return (key in self.library.own or key in self.begun) and not self.shipped(key)

    def is_changed(self, key: str) -> bool:
        """Whether it shipped and was changed since."""
        return self.shipped(key) and (key in self.library.own or key in self.begun)

    def shipped(self, key: str) -> bool:
        """Whether it came with the book."""
        mine = key in self.library.own and key not in self.library.shipped
        return key in self.library.by_id and not mine

    def _holds(self, prompt: Prompt, wanted: list[str]) -> bool:
        if not wanted:
            return True
        said = fold(
            f"{prompt.text} {self.library.source(prompt).title} {self.library.principle(prompt).name}"
        )
        return all(word in said for word in wanted)

    def _row(self, prompt: Prompt) -> PromptRow:
        rests = prompt.id in self.resting
        source = questions.source(self.library, prompt)
        if self.is_changed(prompt.id):
            source = tr("{source}, changed").format(source=source)
        own = prompt.seeds[0] == OWN
        return PromptRow(prompt.id, prompt.text, source, own, self._beside(prompt, rests=rests), rests)

    def _beside(self, prompt: Prompt, *, rests: bool) -> str:
        kept = self.kept.get(prompt.id, 0)
        if prompt.id in self.begun:
            return tr("not done")
        if rests:
            return tr("resting")
        if not kept:
            return tr("new", "prompt")
        return tr("kept once") if kept == 1 else tr("kept {count} times").format(count=figure(kept))


def read(library: Library) -> Shelf:
    """Look at the journal."""
    return Shelf(library, prompts.resting(), prompts.kept(), prompts.begun())
