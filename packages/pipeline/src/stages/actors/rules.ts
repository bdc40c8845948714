/** How sure each rule is of whom a mention stands for, from 0 to 1, and what it sees. */
const rules = {
  /** A name of the lexicon that one actor bears. */
  'name-known': 0.95,
  /** A name of the lexicon that several bear: one is chosen by the text and its date. */
  'name-namesake': 0.7,
  /** A name that the lexicon does not have. */
  'name-new': 0.8,
  /** A part of a name that the text has in full. */
  'name-short': 0.85,
  /** An abbreviation that the text introduces. */
  'name-abbreviation': 0.9,
  /** A word that shares its noun with a name: "the Afghan and the Pakistani Taliban". */
  'name-shared': 0.85,
  /** A place or person inside the name of something else. */
  'name-inner': 0.7,
  /** A branch of a group: "the Quill Front’s Nizwa wing". */
  'name-branch': 0.8,
  /** A body of a state, named by both: "the Omani foreign ministry". */
  'name-body': 0.85,
  /** A body or office that many states have. */
  'name-unspecified': 0.6,
  /** A seat of government behind a word for places: "in Moscow". */
  'seat-located': 0.9,
  /** A seat that somebody goes to or comes from: "flew to Moscow". */
  'seat-reached': 0.85,
  /** A seat before its state: "Kabul, Afghanistan". */
  'seat-in-state': 0.9,
  /** A seat with something that only places have: "Moscow airport". */
  'seat-part': 0.8,
  /** A seat that does something: "Moscow warned". */
  'seat-agent': 0.9,
  /** A seat whose relation to something is told: "ties with Moscow". */
  'seat-related': 0.75,
  /** An office that the text gives to somebody. */
  'office-told': 0.85,
  /** An office whose holder on that day is public record. */
  'office-known': 0.8,
  /** People or bodies who act for a state or group: "Omani officials". */
  'collective-named': 0.85,
  /** A noun for what was named before: "the group". */
  'nominal-definite': 0.65,
  /** A pronoun whose clause, or one around it, has the subject. */
  'pronoun-clause': 0.75,
  /** A pronoun that goes back to an earlier sentence. */
  'pronoun-earlier': 0.65,
  /** "I" and "we" in a quotation. */
  'pronoun-speaker': 0.85,
} as const

export type ActorRule = keyof typeof rules

/** The rule and its confidence, as a mention has them. */
export const decidedBy = (rule: ActorRule): { rule: ActorRule; confidence: number } => ({
  rule,
  confidence: rules[rule],
})
