import type { Affiliation as AffiliationRecord } from '@onrecord/dataset'
import { affiliationFields } from './record-fields.ts'
import type { Affiliation } from './types.ts'
import { View } from './view.ts'

export const AffiliationView = /* @__PURE__ */ View.define<AffiliationRecord, Affiliation>(
  'Affiliation',
  {
    fields: affiliationFields,
    links: { actor: 'actor', evidence: 'evidence' },
    methods: {
      toString: (affiliation, { name }) => {
        const { role, from, to } = affiliation
        const period = from || to ? ` (${from ?? ''}–${to ?? ''})` : ''
        return `${role}, ${name(affiliation.toJSON().actor)}${period}`
      },
    },
  },
)
