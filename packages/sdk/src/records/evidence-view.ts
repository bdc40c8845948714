import type { Evidence as EvidenceRecord } from '@onrecord/dataset'
import { addTextFragment } from '../evidence/text-fragment.ts'
import { evidenceFields } from './record-fields.ts'
import type { Evidence } from './types.ts'
import { View } from './view.ts'

export const EvidenceView = /* @__PURE__ */ View.define<EvidenceRecord, Evidence>('Evidence', {
  fields: evidenceFields,
  links: { source: 'source' },
  getters: {
    url: (evidence) => evidence.source.url && addTextFragment(evidence.source.url, evidence),
  },
  methods: {
    context: async (evidence, links) => {
      const text = await links.text(evidence.source)
      if (text === undefined) return undefined
      const { findContext } = await import('../evidence/find-context.ts')
      return findContext(text, evidence)
    },
    toString: (evidence) => {
      const { start, end, exact } = evidence
      const words = exact === undefined ? '' : `: ${exact}`
      return `${evidence.toJSON().source}, ${start}–${end}${words}`
    },
  },
})
