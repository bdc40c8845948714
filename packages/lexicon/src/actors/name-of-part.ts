import type { CollectivePart } from '../words/schemas.ts'
import type { LexiconActor } from './lexicon-actor.ts'

/** The name of a part of a state, after its generic name: "Omani Armed Forces", "Omani rebels", "Omanis". */
export function nameOfPart(
  state: LexiconActor,
  { name, kind = 'organization' }: Pick<CollectivePart, 'name' | 'kind'>,
): string {
  if (name === 'people') return peopleOf(state)
  return `${adjectiveOf(state)} ${kind === 'organization' ? capitalize(name) : name}`
}

/** The adjective of a state before the name of a body; its name where the word for its people is a noun alone. */
function adjectiveOf({ name, people }: LexiconActor): string {
  const [adjective = name] = people
  return adjective.endsWith('er') ? name : adjective
}

/** The people of a state in the plural: "Omanis", "Danes", "Swiss people". */
function peopleOf({ name, people }: LexiconActor): string {
  const [adjective = name, ...others] = people
  return others.find((word) => word.endsWith('s')) ?? `${adjective} people`
}

const capitalize = (words: string): string =>
  words.replace(
    /(^|\s)(\p{Ll})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  )
