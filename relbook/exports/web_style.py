"""How a web page of ours looks, by day, by night and on paper, and what it may do: nothing."""

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Only pictures inside the page itself; no script, no frame, nothing from anywhere."""

STYLE = """
:root { color-scheme: light dark; --ink: #22242b; --quiet: #5d6270; --page: #fffdfa; --rule: #d9d5cc;
  --due: #a8321a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --quiet: #a3a7b3; --page: #1b1c21; --rule: #3a3c45; --due: #ff9b80; }
}
body { font: 1.0625rem/1.6 "Source Serif 4", Georgia, "Noto Serif", serif; max-width: 42rem;
  margin: 3rem auto; padding: 0 1.25rem; color: var(--ink); background: var(--page);
  overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; break-after: avoid; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 0; padding-bottom: .4rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.0625rem; margin: 0; } h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
.said :is(p, li, h4, h5, h6, th, td), h1, h3, dd { unicode-bidi: plaintext; text-align: start; }
article { padding: 1.25rem 0; border-bottom: 1px solid var(--rule); content-visibility: auto;
  contain-intrinsic-size: auto 14rem; }
.when, .tail, dl, nav, header p, footer { color: var(--quiet);
  font: .875rem/1.5 "Source Sans 3", system-ui, sans-serif; }
.when { margin: 0 0 .15rem; font-variant-numeric: tabular-nums; } .tail { margin: .5rem 0 0; padding: 0; }
.tail li { list-style: none; }
.promises { margin: .75rem 0 0; padding: 0; font: .9375rem/1.6 "Source Sans 3", system-ui, sans-serif; }
.promises li { list-style: none; padding-left: 1.6em; text-indent: -1.6em; }
.promises .due { color: var(--due); font-weight: 600; }
.promises small { color: var(--quiet); font-size: .875rem; }
blockquote { margin: .75rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
pre { padding: .75rem 1rem; border: 1px solid var(--rule); border-radius: 6px; white-space: pre-wrap;
  direction: ltr; font-size: .875rem; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--rule); padding: .25rem .6rem; }
img { max-width: 100%; height: auto; border-radius: 6px; } figure { margin: 1rem 0; }
figcaption { color: var(--quiet); font: .8125rem/1.5 system-ui, sans-serif; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 1.5rem 0; } a { color: inherit; }
nav h2 { font-size: 1rem; margin: 2rem 0 .5rem; } nav ul { padding: 0; margin: 0; }
nav li { list-style: none; margin: .15rem 0; } nav li a { margin-inline-end: .75em; white-space: nowrap; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .25rem 1rem; margin: 1rem 0 0; }
dt { grid-column: 1; } dd { grid-column: 2; margin: 0; color: var(--ink); }
footer { margin: 3rem 0 1rem; }
@media (max-width: 30rem) { dl { display: block; } dd { margin: 0 0 .4rem; } }
@media print {
  @page { margin: 17mm; }
  body { margin: 0; padding: 0; max-width: none; color: #000; background: none; font-size: 10.5pt;
    --ink: #000; --quiet: #555; --rule: #bbb; --due: #000; }
  article { content-visibility: visible; orphans: 3; widows: 3; } .when, h3 { break-after: avoid; }
  figure, pre, tr { break-inside: avoid; } img { max-height: 12cm; }
  .said a::after { content: " (" attr(href) ")"; }
}
"""


def head(title: str, language: str) -> str:
    """How a page begins; the title is ours, never a name: it stands in lists of windows and files."""
    return f"""<!DOCTYPE html>
<html lang="{language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
"""
