import type { ActorKind } from '@onrecord/sdk/open'

const kinds: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'State',
  organization: 'Organization',
  'armed-group': 'Armed group',
  people: 'People',
}

/** The kind of an actor in words. */
export const formatKind = (kind: ActorKind): string => kinds[kind]
