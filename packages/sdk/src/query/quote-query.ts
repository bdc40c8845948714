import type { Follow } from '../records/follow.ts'
import type { EventStatus, Quote, QuoteKind, SpeakerKind } from '../records/types.ts'
import { type DatedIndexes, DatedQuery } from './dated-query.ts'
import { indexBy } from './index-by.ts'

/** The indexes that queries of quotes share. */
interface QuoteIndexes<Id extends string> extends DatedIndexes<Quote<Id>> {
  bySpeaker: (id: string) => readonly Quote<Id>[]
  byActor: (id: string) => readonly Quote<Id>[]
}

export const indexQuotes = <Id extends string>(
  quotes: readonly Quote<Id>[],
  followActor: Follow,
  followQuote: Follow,
): QuoteIndexes<Id> => ({
  byId: indexBy(quotes, ({ id }) => [id], followQuote),
  bySpeaker: indexBy(
    quotes,
    ({ speaker, coSpeakers }) => [...(speaker ? [speaker] : []), ...coSpeakers].map(({ id }) => id),
    followActor,
  ),
  byActor: indexBy(quotes, ({ about }) => about.map(({ id }) => id), followActor),
})

/** A query of quotes: iterate it, or add conditions. */
export class QuoteQuery<Id extends string = string> extends DatedQuery<
  Quote<Id>,
  QuoteIndexes<Id>
> {
  /** Only quotes of an actor, alone or together with others. */
  by(speaker: Id): this {
    return this.narrow(() => this.indexes.bySpeaker(speaker))
  }

  /** Only quotes that mention an actor. */
  about(actor: Id): this {
    return this.narrow(() => this.indexes.byActor(actor))
  }

  /** Only quotes of a kind. */
  of(kind: QuoteKind): this {
    return this.filter((quote) => quote.kind === kind)
  }

  /** Only quotes whose speaker the text presents in a certain way: `unnamed`, `document` and so on. */
  from(kind: SpeakerKind): this {
    return this.filter(({ speakerKind }) => speakerKind === kind)
  }

  /** Only quotes whose cue has a status: `actual` excludes what somebody did not say, may say or will say. */
  withStatus(status: EventStatus): this {
    return this.filter(({ cue }) => (cue?.status ?? 'actual') === status)
  }
}
