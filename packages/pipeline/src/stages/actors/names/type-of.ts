import type { NameType } from '@onrecord/english'
import type { Bearer, LexiconKind } from '@onrecord/lexicon'

const types: Record<LexiconKind, NameType> = {
  person: 'PER',
  state: 'GPE',
  organization: 'ORG',
  'armed-group': 'ORG',
  people: 'NORP',
  place: 'GPE',
}

/** The type of a name of the lexicon, by the kind of its bearer. */
export const typeOf = ({ actor, form }: Bearer): NameType =>
  form === 'people' ? 'NORP' : types[actor.kind]
