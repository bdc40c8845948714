import { testCases } from '@onrecord/testing/cases'
import { describeEvents } from '@onrecord/testing/describe-events'
import { describeQuotes } from '@onrecord/testing/describe-quotes'
import { extract } from '../../src/extract.ts'

/** Quotations and events of one sentence: whoever reports and whoever acts is one, and so is the status. */
testCases(
  'quotations and events agree',
  new URL('agreement.cases.txt', import.meta.url),
  (text) => {
    const { quotes, events } = extract(text)
    return [
      ...describeQuotes(quotes, text).map((line) => `quote: ${line}`),
      ...describeEvents(events, text).map((line) => `event: ${line}`),
    ]
  },
)
