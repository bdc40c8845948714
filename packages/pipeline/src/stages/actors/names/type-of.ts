import type { NameType } from '@onrecord/english'
import type { Bearer } from '../../../knowledge/knowledge.ts'
import type { LexiconKind } from '../../../knowledge/lexicon-actor.ts'

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
