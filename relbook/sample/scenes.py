# ruff: noqa: E501 - a note is one long line
"""What happens in a designer's week: small scenes with gaps for whose week it is.

A scene is a kind, a title, a body and perhaps a part of its life; `//` begins a paragraph. The gaps are {first}, {project},
{thing}, {place} and {firm}. Every word here was written for relbook.
"""

from datetime import date, timedelta

from relbook.journal.entry import Kind
from relbook.journal.frozen import frozen
from relbook.journal.lives.parts import NOTHING, Life, Step

_AFTER = {
    Kind.CONFLICT: ((Step.RAISED, 0), (Step.SETTLED, 1), (Step.REVIEWED, 24)),
    Kind.NEGOTIATION: ((Step.AGREED, 3), (Step.FAIRNESS, 45)),
    Kind.REPAIR: ((Step.TOLD, 0), (Step.RIGHTED, 4), (Step.FOLLOWED, 20)),
}
"""How many days after such a note each of its steps happened."""

_TALKS = """
call|First pass at {project}|Went through the three directions. {first} kept coming back to the second one, the quiet one, and never once mentioned the one I liked best. // That is useful. I will take the second further and let mine sleep.
call|Twenty minutes on {thing}|Short and good. {first} had the numbers ready and I had the drawings, so for once nobody had to promise to send something "by tonight".
call|The date moves, kindly|{project} slips by two weeks because the printer lost a shift. {first} told me before I had to ask, which I said out loud. // We agreed what stays fixed: the opening, and the paper.
call|Only the invoice, then not|Rang about the invoice. It was paid within the minute, and then we talked for half an hour about {place} and whether small shops can have an evening.
call|Colours, again|We are down to two greens. {first} sees the warmer one on the van; I see it on {thing}. Nobody is wrong, so we wait for the light on Thursday.
call|A slow morning at {firm}|{first} sounded tired and said so. I cut my list to one question and left the rest for next week. It was the right list to cut.
call|Numbers from the first month|Returns are down, questions are down, and someone wrote a letter by hand to say {thing} is easier to read. {first} read it to me twice.
call|What the team thinks of {project}|The team likes it and cannot say why. {first} can: it looks like something they would have made on a good day. I wrote that sentence down.
call|Who decides|Three people answer my mails and each decides something else. {first} laughed, then promised one address for decisions.
call|A worry under the agenda|We did the agenda in ten minutes. The rest was {first} thinking aloud about the autumn, and me mostly listening.
call|Rough cut of {project}|Showed it half done, on purpose. {first} found the one screen I was unsure about within a minute.
call|Stock, paper and patience|{thing} comes in a different weight now. We chose to wait rather than to print on what is there. It costs a week and saves the year.
call|Quick yes|Asked whether I may show {project} in a talk. {first} said yes before I had finished, and asked for the slides.
call|The long way round|Half an hour about everything but {project}, and in the last three minutes the decision that had been open since the summer.
meeting|Kick-off for {project}|Everybody in one room, one wall, forty notes. We kept eleven. {first} insisted that the first sentence on the wall should be about who it is for.
meeting|Second round on {project}|Brought paper models. {first} carried one around the table like a tray, and after that nobody argued about the size any more.
meeting|The board says yes, mostly|Two questions about cost, one about {thing}, one about nothing. {first} took the cost, I took the rest. Approved with a smaller first step.
meeting|Walking through {place}|We walked the whole way a visitor takes and wrote down every spot where one stops. Seven signs fewer than planned.
meeting|Terms for next year|Spoke about days, not about rates, and that made it easy. Four days a month, fixed, and a pause in August that we both want.
meeting|Where {project} stands|Honest meeting. We are a week behind and we know why. {first} would rather drop the second language than the testing.
meeting|Looking at the competition, briefly|One hour with everybody else's work. {first} likes less of it every year. We agreed to stop looking until it is done.
meeting|A table full of {thing}|Samples from three makers. {first} closed both eyes and chose by hand. It was the one nobody had on the list.
meeting|With the printer|{first}, the printer and I around one sheet. The black is not black enough, and now all three of us can see it.
meeting|Review, with biscuits|Good mood, thorough list: twenty-three points, nineteen of them small. {first} had sorted them before I came.
meeting|Handing over the drawings|Gave {firm} the files and an hour of explaining. {first} asked for the reasons, too, not only the measures, so I wrote two pages.
message|Photo from {place}|{first} sent a picture of {thing} in the window, in the rain, with people looking at it.
message|Short question, short answer|May the logo go on the lid? It may. Sent the measures along so that the next one needs no question.
message|Sent the second draft|Two options and what I would do. Asked for an answer by Friday, and said that Monday is fine as well.
message|Thanks for the quick reply|The proofs were back in an hour. Wrote that this saved the print slot, because it did.
message|No answer yet|Second mail about {project} without an answer. Not worried; {first} is at the fair this week. Will ring instead of writing a third.
message|A link for {first}|Found an old catalogue about {thing} and sent it over without any reason.
message|Dates for the spring|Offered three days in {place}. {first} took the one with the early train, of course.
message|The typo on page nine|Found it after approval, told {first} at once, and the printer still had the plate open.
in person|Coffee near {place}|No agenda. {first} talked about home more than about {project}, and I had the feeling that was the meeting.
in person|At the opening|Stood at the back with {first} and watched people use {thing} without thinking about it. Best seat in the house.
in person|Lunch after the review|{first} knows a place where they still write the menu by hand. We stole the layout, with permission.
in person|On the train home together|Two hours, same carriage. We fixed the order of the chapters on the back of a ticket.
in person|A walk instead of a room|The room was taken, so we walked around the block four times. {project} got simpler with every round.
in person|Half an hour at the market|Bought bread, met {first} by chance, ended up talking about {project} between the cheese and the flowers.
"""

_OTHERS = """
note|Before I forget|{first} says "clear" and means "short"; says "warm" and means "older". Worth knowing before the next draft.
note|An idea for {project}|What if {thing} told the story and the words stepped back? One sketch, ten minutes, put it in the folder.
note|How {firm} works|Decisions on Tuesdays, money on Fridays, and nothing at all in the week of the fair. Plan around it.
note|From their newsletter|{firm} is looking for two people in {place}. {first} had not said so; perhaps ask how the team is.
note|What I would do differently|Too many options in the first round. Two are a choice, five are homework.
appreciation given|A card for the good year|Wrote {first} a card by hand: for the straight answers and for the Tuesday calls. No offer in it, not even between the lines.
appreciation given|Said thank you for the patience|{first} waited two extra weeks for {thing} and never once asked why. Said so at the start of the call, before anything else.
appreciation given|Flowers to {place}|For the jubilee. The note only said what I admire: that they repair things.
appreciation received|Kind words from {first}|"You make us look like ourselves." Copied here for a grey day.
appreciation received|A parcel from {firm}|A box with {thing} and a note from everybody. Did not expect it, kept the note.
favour given|An hour on the speech|{first} has to talk to two hundred people. Listened to it twice on the phone and cut the first page.
favour given|Looked over a contract|Not my trade, but I could tell {first} which questions to ask before signing.
favour asked|A word with the printer|Asked {first} for an introduction to the printer in {place}. It was there within the hour.
shared experience|The rain at the fair|Packed up {thing} together in a downpour, {first} holding the tarpaulin with both arms and laughing. We will tell this for years.
shared experience|Cooking in {place}|The team cooked, I cut onions, {first} burnt the rice and blamed the design of the pot.
milestone|{project} is out|It is live. {first} rang at eight in the morning only to say that it is live.
milestone|One year of working together|Looked at the first mail from {first} today. We were both so polite.
energy check|After the long week with {firm}|Tired, and glad. {first} makes heavy weeks lighter.
energy check|Drained by {project}|Three rounds on one headline. It is not {first}, it is the committee. Next time fewer people in the file.
energy check|A good afternoon|Two quiet hours on {thing}. This is the part of the work I would do for nothing, and must not say so.
"""

_HARD = """
conflict|We disagreed about {project}|{first} wants everything on the first page; I want one thing. It got short for a moment, then we both noticed. // What we share: people should know within five seconds whether they are in the right place.|goal = People know within five seconds whether they are in the right place
negotiation|The price of {project}|{first}'s side: no surprise in spring. Mine: no night shifts in March. A fixed sum for the frame, days for the rest, and a look at it together after six weeks.|terms = A fixed sum for the frame, days for the rest
mistake and repair|I sent the wrong file|The old price list went to print for {firm}, and it was my mistake. Told {first} within the hour, paid for the reprint. // From now on the date is in the file name and on the sheet.|put right how = Paid for the reprint
conflict|The late change|Forty new products two days before print. I said it cannot be done well, {first} heard that I will not do it. // Rang again in the evening. We both want the catalogue to be right rather than big.|goal = A catalogue that is right rather than big
"""


@frozen
class Scene:
    """A scene with its gaps still open; `beside` is a part of the life of a note of this kind."""

    kind: str
    title: str
    body: str
    beside: str = ""

    def told(self, gaps: dict[str, str]) -> str:
        """The scene as a note about somebody."""
        text = f"{self.title}\n{self.body.replace(' // ', chr(10) * 2)}"
        return text.format_map(gaps)

    def life(self, day: date, today: date) -> Life:
        """What came of it, as far as it has: nothing is left hanging by a scene."""
        if not self.beside:
            return NOTHING
        steps = [(step, day + timedelta(after)) for step, after in _AFTER[Kind(self.kind)]]
        name, _, text = self.beside.partition(" = ")
        return Life(((name, text),), tuple(pair for pair in steps if pair[1] <= today))


def _scenes(block: str) -> tuple[Scene, ...]:
    return tuple(Scene(*line.split("|")) for line in block.strip().splitlines())


TALKS = _scenes(_TALKS)
OTHERS = _scenes(_OTHERS)
HARD = _scenes(_HARD)

CLOSINGS = (
    "Felt lighter afterwards.",
    "Nothing urgent, and good that we spoke.",
    "I should ring more often without a reason.",
    "Left it there. It can wait until the paper comes.",
    "We laughed more than the subject deserved.",
    "Note to myself: bring the small ruler next time.",
    "{first} asked how I am, and waited for the answer.",
    "Next time in {place}, if the trains allow.",
    "The best part came after the goodbye, as usual.",
    "Wrote it up on the same day for once.",
)

MY_PROMISES = (
    "Send {first} the revised drawings for {project}",
    "Get two prices for {thing}",
    "Write up what we decided",
    "Ask the printer about the paper",
    "Draft the text for the back page",
    "Mend the contrast on the small sizes",
    "Send the photographs from {place}",
    "Put the file in order and hand it over",
    "Suggest three days in the spring",
    "Find the sketch from the first week",
)

THEIR_PROMISES = (
    "Send the list of products",
    "Ask the board about the second step",
    "Share last year's figures",
    "Choose between the two greens",
    "Introduce me to the new colleague",
    "Return the signed copy",
)

QUESTIONS = (
    "How did the week at the fair go?",
    "Who looks after {thing} while the team is away?",
    "Does the new schedule work for everybody?",
    "What became of the idea from {place}?",
)

GISTS = (
    "{project} is on its way; the date holds.",
    "One decision open, everything else is settled.",
    "Good talk, small list, no worries.",
    "{first} would rather have it late than loud.",
)

TAGS = ("proofs", "print", "spring", "web", "catalogue", "signage", "budget", "idea", "photos", "naming")

CONFIDENCES = (
    "!secret {first} may leave {firm} next year; not to be mentioned to anybody",
    "!secret The offer from the other studio was half of mine",
)
