import type { Actor, Dataset, Relation } from '@onrecord/sdk/open'
import type { Entry } from '../dataset/entry.ts'
import { listEntries } from '../dataset/list-entries.ts'

/** What is between two actors and those who hold office there. */
export interface Between {
  readonly first: Actor
  readonly second: Actor
  readonly relation: Relation
  /** The quotes of one that mention or address the other. */
  readonly words: readonly Entry[]
  readonly events: readonly Entry[]
}

export function findBetween(dataset: Dataset, firstId: string, secondId: string): Between {
  const first = dataset.actors.get(firstId)
  const second = dataset.actors.get(secondId)
  const officials = { including: 'officials' } as const
  const says = (speaker: Actor, other: Actor) => {
    const quotes = dataset.quotes.by(speaker, officials)
    return [...quotes.about(other, officials), ...quotes.to(other, officials)]
  }
  const records = new Set<object>([
    ...says(first, second),
    ...says(second, first),
    ...dataset.events.involving(first, second, officials),
  ])
  const entries = listEntries(dataset).filter(({ record }) => records.has(record))
  return {
    first,
    second,
    relation: dataset.relations.between(first, second, officials),
    words: entries.filter(({ kind }) => kind === 'quote'),
    events: entries.filter(({ kind }) => kind === 'event'),
  }
}
