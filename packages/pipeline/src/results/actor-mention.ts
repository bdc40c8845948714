import type { Gender } from '@onrecord/lexicon'
import type { Entity, ExtractedAffiliation, Mention, Span } from '@onrecord/schema'

export interface ActorMention extends Mention {
  /** The id of the state whose government sits in the place. */
  seatOf?: string
  /** The whole noun phrase, where the mention ends with its head. */
  whole?: Span | undefined
}

/** Whether a mention refers to a known actor. */
export const isActor = ({ reading }: ActorMention): boolean =>
  reading !== 'place' && reading !== 'unspecified'

declare module 'vfile' {
  interface DataMap {
    /** The names in the text, in order, without overlaps. */
    mentions: ActorMention[]
    /** The nominals and pronouns that refer to entities, in order. */
    references: ActorMention[]
    /** The names inside other names, in order. */
    innerNames: ActorMention[]
    /** The entities of the mentions, by id. */
    entities: ReadonlyMap<string, Entity>
    /** The genders of persons as far as names, titles and nouns show them, by entity. */
    genders: ReadonlyMap<string, Gender>
    /** The offices that the text gives to people. */
    affiliations: ExtractedAffiliation[]
  }
}
