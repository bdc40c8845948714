/** The parts of `docs/events.md` that no data has. */

export const whatAnEventIs = `## What an event is

An event is something that somebody does to or with somebody: a person, a state, a body, an armed group or a people. The one
who does it is the agent, the other one the recipient. In what is mutual, as in a meeting, both are both. Some acts need no
recipient: to protest, to resign, to mobilize. Words are acts too where they do something, as a promise, an accusation or a
refusal does; what somebody merely says is a [quote](data-model.md#quote).

The act that a sentence tells is one event, and what it is about is none: in "Oman refused to pay Yemen" the refusal is an
event, and the payment is not. The extraction record has every event; a dataset has those with an actor on both sides.`

export const types = `The sixteen types are those of [PLOVER](https://github.com/openeventdata/PLOVER). Which words denote them
is in [\`data/events\`](../packages/lexicon/data/events), a file a type. A mode tells more of how it was done.`

export const status = `Types say what was done, the status says whether. It is that of the event itself: a promise that was
made is \`actual\`, whether or not it was kept. Count events with the status \`actual\`, unless plans are what you look for.`

export const codes = `\`cameo\` is a code of CAMEO (Conflict and Mediation Event Observations), after the table from CAMEO to
PLOVER of the PLOVER project (CAMEO2PLOVER-2021, CC BY-SA 4.0). It is a function of type, mode and contexts; where several
codes fit, it is the one that they share, so that many codes are coarser than a coder would choose. \`quadClass\` is a
function of the type alone.

PLOVER's manual has changed since that table, and POLECAT follows the manual. Counts by type beside those of POLECAT differ for
that reason alone where these do:`

export const otherCodes = `Beside GDELT and ICEWS, which code CAMEO:

- Appeals (root 02) and demands (root 10) are one type, REQUEST, with the root 10. Statements (root 01) are no events.
- GDELT counts roots 08 and 09 as material cooperation. Here CONCEDE is verbal cooperation, and to investigate is ACCUSE,
  verbal conflict.
- A visit has 042, also where the agent is the host (043 in CAMEO).
- Restrictions have 163, as sanctions on another state do; CAMEO has 172 for those within a state.
- To seize has 171, also where a territory is occupied (192 in CAMEO).
- Troops that withdraw have 0874, as a retreat has in CAMEO (the table has 0872, for a blockade that is eased). An allegation has
  112, as an accusation has in CAMEO.
- An attack whose means the text does not tell has 190, conventional force. Root 20, mass violence, is never given.`

export const places = `## Places

\`place\` is the name of the place in the text, where the clause of the event has one: "met *in Muscat*". \`location\` says what
it refers to:

| kind | which | fields |
| --- | --- | --- |
| \`country\` | states and territories | \`name\` \`country\` \`wikidata\` \`latitude\` \`longitude\`: a point within it |
| \`city\` | capitals and seats of international bodies | the same: the centre of the city |
| \`region\` | parts of states that the lexicon knows | \`name\` \`wikidata\` |

\`country\` is the ISO 3166-1 code. Coordinates are degrees of WGS 84, to two decimals, from Natural Earth. Other places have no
\`location\`, nor has a capital whose name is that of several cities ("Kingston"), or that the text puts elsewhere ("Tripoli,
Lebanon").`

export const records = `## One event told often

A dataset has one record of an event, with evidence from every text that tells it. Two records may be of one event if type,
mode, status, agents and recipients are equal and nothing conflicts:

- **Dates** that both texts give must agree: one is within the other. Without that they are two events.
- **Places** that both texts give must be the same: the same location, or else the same words. A country agrees with its cities,
  and with nothing else.
- **A text that gives no date** tells the same event as one that gives a date if the two texts were published within three days,
  the whole date is within three days of the publication of the text without one, and the undated text has no record of its own
  with that date. In the text that has the date itself only a noun joins it ("the visit").
- **Texts that both give no date** tell the same event if all of them were published within three days.
- Where a record may be of two events, it is of neither, and stays a record of its own.

The merged record has the most precise date and the finest place of all.

A text that is a near-copy of another, as a wire story that two papers print, counts once: the \`copyOf\` of its source names the
original, and a record that both attest has evidence from the original alone. A near-copy has four fifths of the runs of five
words of the shorter text in common, where that text has at least forty of them and half as many as the longer one. The original
is the text that was published first.`
