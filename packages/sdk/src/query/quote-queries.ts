import type { Context, QuoteRow } from '../conditions/context.ts'
import { groupMonths } from './group-months.ts'
import { quoteConditions } from './quote-conditions.ts'
import { quoteKeys } from './quote-keys.ts'
import type { QuoteQuery } from './quote-query.ts'
import { RecordQuery } from './record-query.ts'

const QuoteQueries = /* @__PURE__ */ RecordQuery.define<Context<QuoteRow>>('QuoteQuery', {
  conditions: quoteConditions,
  functions: { byMonth: groupMonths },
  keys: quoteKeys,
})

/** A query of all quotes. */
export const queryQuotes = <Id extends string>(context: Context<QuoteRow>): QuoteQuery<Id> =>
  new QuoteQueries(context) as never
