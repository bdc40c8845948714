import type { Quote as QuoteRecord } from '@onrecord/dataset'
import { describeQuote } from './describe-quote.ts'
import { quoteFields } from './record-fields.ts'
import type { Quote } from './types.ts'
import { View } from './view.ts'

export const QuoteView = /* @__PURE__ */ View.define<QuoteRecord, Quote>('Quote', {
  fields: quoteFields,
  links: {
    speaker: 'actor',
    coSpeakers: 'actor',
    addressees: 'actor',
    about: 'actor',
    evidence: 'evidence',
  },
  methods: { toString: (quote, { name }) => describeQuote(quote.toJSON(), name) },
})
