/**
 * How sure each rule is, from 0 to 1, of the words and of who says them: where the speaker is a known actor, and where not.
 * The shares are those that hold in the training part of PolNeAR, to the nearest twentieth; `npm run bench` measures them on
 * other texts.
 */
const rules = {
  /** A cue with its speaker, then the words between marks. */
  'direct-cue-before': [0.85, 0.65],
  /** The words between marks, then a cue with its speaker. */
  'direct-cue-after': [0.95, 0.95],
  /** Words between marks before or after somebody and any verb: “Not so fast,” she shot back. */
  'direct-uncued': [0.8, 0.75],
  /** A turn of a transcript, after its speaker's name and a colon. */
  'direct-turn': [0.9, 0.8],
  /** Words between marks, then a dash and a name. */
  'direct-signed': [0.9, 0.9],
  /** Words between marks that stand alone, after a quotation whose speaker is known. */
  'direct-floating': [0.4, 0.15],
  /** Words between marks that stand alone, with nobody near who says them. */
  'direct-unattributed': [0.5, 0.5],
  /** A cue and a clause or phrase that has some of its words between marks. */
  'mixed-clause': [0.75, 0.55],
  /** A name between marks that somebody gives to something. */
  'mixed-term': [0.7, 0.3],
  /** A cue and a that-clause. */
  'indirect-that': [0.85, 0.7],
  /** A cue and a clause without "that". */
  'indirect-clause': [0.8, 0.65],
  /** A cue and a clause with "whether", "why" or the like. */
  'indirect-question': [0.75, 0.5],
  /** A cue and "to" with a verb. */
  'indirect-infinitive': [0.7, 0.45],
  /** A cue and a noun phrase. */
  'indirect-phrase': [0.65, 0.45],
  /** A cue in the passive: "was accused by". */
  'indirect-passive': [0.8, 0.75],
  /** A noun and what it reports: "her warning that". */
  'indirect-noun': [0.6, 0.4],
  /** A clause, then a cue with its speaker. */
  'indirect-cue-after': [0.8, 0.7],
  /** "According to" with its speaker. */
  'according-to': [0.85, 0.75],
} as const

export type RuleName = keyof typeof rules

export const confidenceOf = (rule: RuleName, speaker: string | null): number =>
  rules[rule][speaker === null ? 1 : 0]
