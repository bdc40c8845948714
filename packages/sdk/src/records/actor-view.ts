import type { Actor as ActorRecord } from '@onrecord/dataset'
import { overlaps, readPeriod } from '../query/period.ts'
import { actorFields } from './record-fields.ts'
import type { Actor } from './types.ts'
import { View } from './view.ts'

export const ActorView = /* @__PURE__ */ View.define<ActorRecord, Actor>('Actor', {
  fields: actorFields,
  links: { of: 'actor', affiliations: 'affiliation', evidence: 'evidence' },
  methods: {
    affiliationsOn: ({ affiliations }, _, period: string) => {
      const days = readPeriod(period)
      return affiliations.filter((affiliation) => overlaps(affiliation, days))
    },
    toString: ({ name }) => name,
  },
})
