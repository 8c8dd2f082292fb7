"""What the guide tells one to type."""


def commands(text: str) -> list[str]:
    r"""The lines of its code blocks that are typed at a terminal.

    >>> commands("Say:\n```\nrelbook due\n```\nand `relbook add` too")
    ['relbook due']
    """
    found, within = [], False
    for line in text.splitlines():
        if line.startswith("```"):
            within = not within
        elif within and line.startswith("relbook "):
            found.append(line)
    return found
