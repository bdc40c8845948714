import { eventTypes, Identifier } from '@onrecord/schema'
import { z } from 'zod'
import { GivenActorEntry } from '../actors/lexicon-actor.ts'
import { ActionFile, ContextFile, ThingFile } from '../words/action-schemas.ts'
import { AdjectiveFile, NounFile, VerbFile } from '../words/predicate-schemas.ts'
import { NounClassFile, OccupationFile, OfficeFile, PersonNounFile } from '../words/schemas.ts'

const OwnAction = ActionFile.shape.actions.element.extend({
  /** The type of its event, where the file has none. */
  type: z.enum(eventTypes).optional(),
})

/** A file of own words: sections as the files of `data` have them, all of them optional. */
export const OwnWords = z.strictObject({
  /** Where the words are from. */
  source: z.string().min(1).optional(),
  /** A remark for editors of the file. */
  note: z.string().min(1).optional(),
  verbs: VerbFile.shape.verbs.default([]),
  nouns: NounFile.shape.nouns.default([]),
  adjectives: AdjectiveFile.shape.adjectives.default([]),
  /** The type of the events of all actions without one of their own. */
  type: z.enum(eventTypes).optional(),
  actions: z.array(OwnAction).default([]),
  things: ThingFile.shape.things.default({}),
  contexts: ContextFile.shape.contexts.default({}),
  nounClasses: NounClassFile.pick({ person: true, body: true, place: true, time: true })
    .partial()
    .default({}),
  offices: OfficeFile.pick({ heads: true, modifiers: true, titles: true, bodies: true })
    .partial()
    .default({}),
  occupations: OccupationFile.shape.occupations.default([]),
  personNouns: PersonNounFile.pick({ male: true, female: true, public: true })
    .partial()
    .default({}),
  actors: z.array(GivenActorEntry).default([]),
  /** Texts, and the ids of the actors of this file that they name. */
  examples: z
    .array(z.strictObject({ text: z.string().min(1), finds: z.array(Identifier) }))
    .default([]),
})
export type OwnWords = z.output<typeof OwnWords>

/** A file of own words, read as YAML or JSON. */
export interface LexiconFile {
  /** Its name, for messages. */
  name: string
  value: unknown
  /** Where a value is, as `file:line`, by the keys that lead to it; by default the name of the file and the keys. */
  locate?: ((keys: readonly PropertyKey[]) => string) | undefined
}

/** Own words that are as expected, and where each of them is. */
export interface LocatedWords {
  words: OwnWords
  locate: (keys: readonly PropertyKey[]) => string
}
