import { isKnownThing, isThing, occupations } from '@onrecord/lexicon'

const classes = [
  'persons',
  'organs',
  'bands',
  'captive',
  'people',
  'troops',
  'workers',
  'peacekeepers',
]
const occupied: ReadonlySet<string> = new Set(occupations)
/** Endings of nouns for people, where no list has them: "sailor", "pianist". */
const personal = /(?:[^p]er|[^ct]or|tor|ist|ian|man|woman|men|women)$/

/** Whether a noun is for a person who is not their state, whatever adjective stands before it: "an Omani sailor". */
export const isPerson = (lemma: string): boolean =>
  isThing(lemma, 'persons') || (personal.test(lemma) && !isKnownThing(lemma))

/** Whether a noun is for people, or for a body of people. */
export const namesPeople = (lemma: string): boolean =>
  occupied.has(lemma) || isPerson(lemma) || classes.some((name) => isThing(lemma, name))
