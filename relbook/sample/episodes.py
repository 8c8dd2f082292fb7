# ruff: noqa: E501 - a note is one long line
"""What happened once and with one client only, written out by hand; `hand` says how a leaf is written."""

from datetime import date

from relbook.sample.hand import read
from relbook.sample.leaf import Leaf

_EPISODES = """
## Tomasz Zieliński
@@ 12 18:20 conflict 0 -
The credits on the poster
The print file came back with my line taken out and nobody said a word. It is one line. It still sits in my throat, so it is not only one line.
:: my view = Whoever draws the poster stands on it, as in every year before.
:: their view = The city wants its mark bigger, and something had to make room.
:: goal = A poster that the whole house is glad to hang up
:: severity = real
:: tone = Annoyed, and a bit ashamed of it
:: opener = I saw that my line is gone, and I would like to hear how it came about.
@@ 166 19:30 extra mile 50 me energy=2
The lamp in the projection room
Nobody had asked. The sign above the door could not be read in the dark, so I cut a stencil from leftover card and went over on my way home. Tomasz turned the lamp on and off eleven times.
@@ 301 11:00 message 0 them reply=quick channel=text
A tin with nothing in it
He sent a photograph of an empty film tin and the word "guess". I guessed wrong and we both laughed.
@@ 214 15:00 meeting 60 me channel=at_the_depot
The budget, laid on the floor
Twelve sheets of paper from wall to wall, and we walked along the year. March is where it pinches.
!worry Whether the depot keeps its roof permit
!fact I told him that I have never been paid late by a cinema
!preference Calls before ten
[] A poster that prints in one colour @<-170>
[] Ask two printers about paying in May @<-196>
[Tomasz] The dates of the night programme @<-190>
~~ kept 172 told
~~ late 188 told 198:191
~~ kept 191
^^ closed 61 = The permit came through in autumn
^^ mine
^^ superseded 44 = Messages in the morning; calls only after the matinee
## Beatriz Nunes
@@ 9 21:40 hard truth 0 -
The yellow is too loud
The door is lovely. Twelve doors in that yellow shout at each other, and I said nothing when she held the card against the wall. I would want to be told.
@@ 203 09:30 difference made 0 -
The postman finds every house
Before the numbers, letters went to the neighbours. Beatriz counted for a month: not one went astray.
@@ 118 17:00 favour given 40 them
Two hours of ladder
Held the ladder while the first sign went up, because the fitter's boy was ill. She paid me in oranges.
[Beatriz] The numbers of the last four houses @<+11>
!fact Her brother fits the signs on her sites
!like Draws while she listens
^^ confirmed 30
@@ 262 10:15 negotiation 75 them channel=at_her_office
The second half of the street
She wanted all twelve houses at the price of eight. We put the reasons on the table before the numbers.
!difference Drawings by hand cost her more than they give, she says; I see it the other way
^^ safe
:: their interests = One look for the whole street, and a sum that the owners will sign
:: my interests = Time to draw each number by hand, and no work on Sundays
:: options = Eight now and four in spring; or a set of digits that can be reused
:: fair outcome = The owners pay less per house and I draw the digits once
:: terms = Twelve houses, one set of digits, in two parts
=> agreed 258
=> fairness reviewed 205
## Luca Moretti
@@ 74 12:10 mistake and repair 0 -
The oak came out as walnut
I had put the captions of two tables under each other's picture. Sixty catalogues were in the post before I saw it.
:: put right how = Rang the same hour, printed slips by hand and sent them after with a line from me
:: what changes = Captions are read aloud against the picture by somebody who has not set them
:: severity = real
=> told 74
=> put right 70
=> followed up 43
@@ 190 16:00 in person 90 them energy=2 landmark channel=in_the_workshop
Was allowed to plane
Twenty strokes, one shaving that held together from end to end. Luca hung it on the nail beside his own first one.
!shared The shaving on the nail
## Kenji Watanabe
@@ 131 07:20 message 0 me reply=slow channel=mail
Asked about the farm in Huila
Two weeks, then a page full. He had waited for the letter from there before answering mine.
!difference I would print where the farm is, he would not; there are good reasons on both sides
^^ careful
@@ 97 18:00 appreciation given 0 me
Thanked the roaster
Told Kenji that I count the harvest he pays in advance among the best ideas I have met this year, and that I tell others of it.
@@ 88 08:00 difference made 0 -
The bag that closes
A café wrote to him that the last cup of a bag tastes like the first one now. He forwarded it without a comment and with the price of tape crossed out.
## Amara Okafor
@@ 64 18:30 extra mile 30 me
Two cards for two daughters
Set each of their names in the new letters and sent them over before the talk on Monday. They were not on any list.
[] A sheet with both names in one colour @<-20>
~~ open 0 24:-15
@@ 228 09:45 conflict 0 -
Whose mark comes first
Amara told the printer what I had asked her not to decide yet. I was sharper on the phone than I meant to be.
!difference Whether a firm can have two heads
^^ avoid
:: my view = Two daughters, one mark: it should not be chosen by the printer's calendar
:: their view = The cloth is ordered, and cloth does not wait
:: goal = A mark that both daughters would have chosen
:: next step = Both daughters in the room on Friday, nobody else
:: severity = serious
=> raised 227
=> settled 222
=> reviewed 199
## Sofie de Vries
@@ 171 14:00 call 40 them channel=phone energy=1
The third language, again
She has an offer and no peace with it. We listed what a good translator would ask in the first hour.
!boundary No mail about the atlas on a Sunday
!fact Had an operation on her hand in spring, and is back at the case
^^ mine
^^ sensitive
[] A page of the atlas in three languages @<-150>
[] A word to the translator in Ghent @<-158>
[] Perhaps a map of the translators @<-140>?
[Sofie] The contract for the plates @<-155>
~~ late 146 told
~~ broken 150 told
~~ released 138 told
~~ kept 156
@@ 100 20:15 appreciation given 0 me
A letter about her father's case
Wrote to Sofie what I had seen when she opened the drawer: that every piece of type lay as if he were coming back on Monday.
## Priya Raman
@@ 40 13:00 difference made 0 -
Read with a glove on
The ward sister showed the night mode to the next shift without being asked. Four minutes less at every handover, by their own count.
@@ 61 16:45 call 25 them channel=video energy=-1
Everything is urgent
Seven things for tomorrow. I asked which one the nurses would miss, and then there were two.
[] The two screens that matter @<-58>
~~ kept 58 told
## Ellen Whitcombe
@@ 66 11:00 appreciation given 0 me
A letter, since letters come first
Thanked Ellen by post for three years of straight answers. She will file it; that is how she likes things.
## Jonas Lindqvist
@@ 139 10:00 negotiation 50 me channel=video
Names cost days, not words
:: their interests = A name that the board can say yes to without me in the room
:: my interests = Days paid as days, whether the name is taken or not
:: options = A day for each round; or one sum up to the vote
:: fair outcome = Days until the vote, and nothing after it
:: terms = Five days until the vote, paid whatever the board decides
=> agreed 135
@@ 88 14:30 favour asked 15 -
A word with the bottler
Asked Jonas who fills small runs of oat milk, for somebody else. He rang three people before lunch.
## Małgorzata Wójcik-Łęcka
@@ 76 17:20 appreciation given 0 me
Honey came, so paper went
A jar from the roof arrived in the post. I sent Gosia twenty labels for next year's jars, with a thank-you on the back of the first.
## Ólafur Þórsson
@@ 84 20:00 note 0 -
From the weather page
Snow on the ridge already, says the map that Ólafur reads for pleasure.
!worry The lake freezes later every winter, and the steam house lives from ice
## Wayan
@@ 92 09:10 appreciation given 0 me
Five words back
Wayan wrote "Path signs. Still standing. Rain." I thanked him in five, which took me longer than the signs.
@@ 83 10:20 message 0 them reply=quick channel=text
A picture of the path
Moss on every sign, and every sign can be read. He sent it without a word, so I did the same with a picture of my desk.
## Đặng Thị Hương
@@ 104 08:40 appreciation given 0 me
The last box, kept
Told Hương that the first bamboo box still stands on my shelf, with the pencils in it.
!need To be asked first when the boxes are drawn again
^^ sensitive
## Harriet Osei
@@ 20 16:15 call 20 them channel=phone
What a garden smells of
She talked about her grandmother's yard and not once about soap. That is where it begins, I think.
!fact Her mother is in hospital in Kumasi
!value Says no to a shop that will not show the growers
^^ sensitive
"""


def episodes(name: str, today: date) -> tuple[Leaf, ...]:
    """What was written by hand about one client; nothing about most."""
    sections = (part.split("\n", 1) for part in _EPISODES.strip().removeprefix("## ").split("\n## "))
    return next((read(leaves, today) for who, leaves in sections if who == name), ())
