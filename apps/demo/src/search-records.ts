import type { Actor, Dataset, Event, Quote } from '@onrecord/sdk'
import { listActorWords, listEventWords, listQuoteWords } from './record-words.ts'
import { indexWords, readTerms } from './search-words.ts'

/** What is looked for: one actor, whose name the words are then, or words. */
export interface Search {
  readonly words: string
  readonly actor: Actor | null
}

export interface Found {
  readonly quotes: readonly Quote[]
  readonly events: readonly Event[]
  readonly actors: readonly Actor[]
}

/** Prepare a dataset to be searched. */
export function indexRecords(dataset: Dataset): (search: Search) => Found {
  const quotes = indexWords(dataset.quotes.toArray(), listQuoteWords)
  const events = indexWords(dataset.events.toArray(), listEventWords)
  const actors = indexWords(dataset.actors.toArray(), listActorWords)
  return ({ words, actor }) => {
    if (actor) return findActorRecords(dataset, actor)
    const terms = readTerms(words)
    return { quotes: quotes(terms), events: events(terms), actors: actors(terms) }
  }
}

/** What an actor has part in, and the others who have part in it too. */
function findActorRecords(dataset: Dataset, actor: Actor): Found {
  const quotes = dataset.quotes.filter((quote) => listParties(quote).includes(actor)).toArray()
  const events = dataset.events.involving(actor.id).toArray()
  const others = new Set([
    ...quotes.flatMap(listParties),
    ...events.flatMap(({ agents, recipients }) => [...agents, ...recipients]),
    ...actor.affiliations.map((affiliation) => affiliation.actor),
  ])
  const isRelated = (other: Actor): boolean =>
    others.has(other) || other.affiliations.some((affiliation) => affiliation.actor === actor)
  const actors = dataset.actors.filter((other) => other !== actor && isRelated(other)).toArray()
  return { quotes, events, actors }
}

function listParties({ speaker, coSpeakers, about, addressees }: Quote): readonly Actor[] {
  return [...(speaker ? [speaker] : []), ...coSpeakers, ...about, ...addressees]
}
