/** The parts of `docs/events.md` that no data has. */

export const whatAnEventIs = `## What an event is

An event is something that one actor does to or with another. Actors are people, states, bodies, armed groups and peoples. Whoever does
it is the agent, and the other is the recipient. In a mutual event, such as a meeting, each is both. Some acts need no recipient: to
protest, to resign, to mobilize. Words count as acts if they do something, as a promise, an accusation or a refusal does. What somebody
merely says is a [quote](data-model.md#quote).

An act is an event, and what the act is about is not: in "Oman refused to pay Yemen", the refusal is an event and the payment is not. The
[extraction record](extraction-record.md) has every event that is found. A dataset has those with an actor on both sides.`

export const types = `The sixteen types are those of [PLOVER](https://github.com/openeventdata/PLOVER). The words for each
type are in a file of [\`data/events\`](../packages/lexicon/data/events). A mode describes how it was done.`

export const status = `The type says what was done, and the status says whether it was done. It belongs to the event itself: a promise that was made is
\`actual\`, whether or not it was kept. Count events with the status \`actual\`, unless you are looking for plans.`

export const codes = `\`cameo\` is a code of CAMEO (Conflict and Mediation Event Observations), from the table that maps CAMEO to PLOVER
(CAMEO2PLOVER-2021 of the PLOVER project, CC BY-SA 4.0). It follows from type, mode and contexts. If several codes fit, it is the code that
they have in common, so many codes are coarser than those of a human coder. \`quadClass\` follows from the type alone.

PLOVER's manual has changed since that table, and POLECAT follows the manual. For these sentences, counts by type therefore differ from
those of POLECAT:`

export const otherCodes = `Differences from GDELT and ICEWS, which use CAMEO:

- Appeals (root 02) and demands (root 10) are one type, REQUEST, with the root 10. Statements (root 01) are not events.
- GDELT counts roots 08 and 09 as material cooperation. Here CONCEDE is verbal cooperation, and to investigate is ACCUSE,
  verbal conflict.
- A visit has 042, even if the agent is the host (043 in CAMEO).
- Restrictions have 163, like sanctions on another state; CAMEO has 172 for restrictions within a state.
- Seizures have 171, including the occupation of territory (192 in CAMEO).
- A withdrawal of troops has 0874, like a retreat in CAMEO (the table has 0872, for easing a blockade). An allegation has 112, like an
  accusation in CAMEO.
- An attack by unknown means has 190, conventional force. Root 20, mass violence, is not used.`

export const places = `## Places

\`place\` is the name of the place in the text, if the clause of the event has one: "met *in Muscat*". \`location\` is what the name
refers to:

| kind | covers | fields |
| --- | --- | --- |
| \`country\` | states and territories | \`name\` \`country\` \`wikidata\` \`latitude\` \`longitude\`: a point within it |
| \`city\` | capitals and seats of international bodies | the same: the centre of the city |
| \`region\` | parts of states that the lexicon knows | \`name\` \`wikidata\` |

\`country\` is the ISO 3166-1 code. Coordinates are degrees of WGS 84, to two decimals, from Natural Earth. Other places have no
\`location\`. Neither has a capital whose name several cities share ("Kingston"), or one that the text places elsewhere ("Tripoli,
Lebanon").`

export const records = `## One event told often

A dataset has one record per event, with evidence from every text that reports it. Two records can be the same event if type, mode,
status, agents and recipients are equal and nothing conflicts:

- **Dates** in both texts must agree: one lies within the other. Otherwise they are two events.
- **Places** in both texts must be the same location or have the same name. A country agrees with its own cities and with nothing else.
- **One text without a date** reports the same event as a text with a date if they were published within three days of each other, the
  whole date is within three days of the publication of the undated text, and the undated text has no record of its own with that date.
  Within the dated text, only a noun joins the event ("the visit").
- **Two texts without a date** report the same event if they were published within three days of each other.
- A record that could belong to two events joins neither.

The merged record has the most precise date and place.

A near-copy, such as a wire story that two papers print, counts once. The \`copyOf\` of its source names the original, and a record in both
has evidence from the original only. Two texts are near-copies if they share four fifths of the runs of five words of the shorter one, which
must have at least forty such runs and half as many as the longer one. The original is the text that was published first.`
