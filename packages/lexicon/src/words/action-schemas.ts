import { eventTypes } from '@onrecord/schema'
import { z } from 'zod'
import { eventTraits } from './event-traits.ts'
import { header, Word, words } from './word-list.ts'

/** The shapes of a clause or noun that says what was refused, agreed on or demanded. */
const contentKinds = ['infinitive', 'gerund', 'commitment', 'obligation', 'guilt'] as const
export type ContentKind = (typeof contentKinds)[number]

/** What the content of a promise or refusal would be for whom it concerns. */
const contentSenses = ['cooperative', 'hostile', 'negated'] as const
export type ContentSense = (typeof contentSenses)[number]

const Conditions = {
  /** Classes of things or nouns, of which the object must be one. */
  object: words.optional(),
  /** By preposition: classes of things or nouns, of which what follows must be one; none means anything. */
  with: z.record(z.string(), words).optional(),
  /** Whether the verb must have an object: "returned the statues to Oman", and not "returned to Oman". */
  transitive: z.literal(true).optional(),
  /** Adjectives, of which the verb must have one: "held responsible". */
  complement: words.optional(),
  /** Kinds of clauses, of which the verb must govern one. */
  content: z.array(z.enum(contentKinds)).optional(),
  is: z.array(z.enum(contentSenses)).optional(),
  not: z.array(z.enum(contentSenses)).optional(),
  /** What the agent must be: a class of things, or "actor" or "person". */
  by: Word.optional(),
  /** What the recipient must be. */
  who: z.enum(['actor', 'person', 'somebody']).optional(),
}

const Action = z.strictObject({
  /** Lemmas, with a particle or object after a space: "carry out". */
  verbs: words.min(1).optional(),
  adjectives: words.min(1).optional(),
  nouns: words.min(1).optional(),
  mode: Word.optional(),
  ...Conditions,
  /** Whether the subject is the recipient, and "from" leads to the agent: "received aid from Oman". */
  reversed: z.literal(true).optional(),
  /** Whether it is told without whom it is done to as well: "the students demonstrated". */
  alone: z.literal(true).optional(),
  /**
   * Where the recipient stands, in order of preference: prepositions, "object", "possessor", "actor" (who should act),
   * "content" (whom the content concerns) or "mutual".
   */
  to: words.min(1),
  match: z.string(),
  miss: z.string(),
})

export const ActionFile = z.strictObject({
  ...header,
  type: z.enum(eventTypes),
  traits: z.array(z.enum(eventTraits)),
  actions: z.array(Action).min(1),
})

/** One way to do something, as the engine reads it. */
export interface ActionRule
  extends Omit<z.infer<typeof Action>, 'match' | 'miss' | 'verbs' | 'adjectives' | 'nouns'> {
  type: (typeof eventTypes)[number]
}

export const wordKinds = ['verbs', 'adjectives', 'nouns'] as const
export type WordKind = (typeof wordKinds)[number]

/** The actions, and the places in their list of those that each word may tell. */
export interface Actions extends Record<WordKind, Readonly<Record<string, readonly number[]>>> {
  rules: readonly ActionRule[]
}

export const ThingFile = z.strictObject({ ...header, things: z.record(Word, words) })

export const ContextFile = z.strictObject({
  ...header,
  match: z.string(),
  miss: z.string(),
  contexts: z.record(Word, words),
})
