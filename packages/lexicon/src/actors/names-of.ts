import type { LexiconActor } from './lexicon-actor.ts'

/** All names of an actor. */
export const namesOf = ({
  name,
  aliases,
  people,
  seats,
}: Pick<LexiconActor, 'name' | 'aliases' | 'people' | 'seats'>): string[] => [
  name,
  ...aliases,
  ...people,
  ...seats,
]
