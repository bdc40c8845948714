import { retextBlocks, retextTokens } from '@onrecord/english'
import { retext } from 'retext'
import retextActors from './stages/actors/retext-actors.ts'
import retextCoreference from './stages/coreference/retext-coreference.ts'
import retextDocument from './stages/document/retext-document.ts'
import retextEvents from './stages/events/retext-events.ts'
import retextOccasions from './stages/occasions/retext-occasions.ts'
import retextQuotes from './stages/quotes/retext-quotes.ts'
import retextExtraction from './stages/record/retext-extraction.ts'
import retextStatements from './stages/statements/retext-statements.ts'
import retextTimes from './stages/times/retext-times.ts'

/** The stages before coreference, whose results its scorer is trained on. */
export const beforeCoreference = retext()
  .use(retextBlocks)
  .use(retextTokens)
  .use(retextDocument)
  .use(retextTimes)
  .use(retextActors)
  .use(retextStatements)
  .freeze()

/**
 * All stages, in order: retext with a parser of its own, and plugins of which each reads the text and what those before it
 * left on `file.data`.
 */
export const pipeline = beforeCoreference()
  .use(retextCoreference)
  .use(retextQuotes)
  .use(retextEvents)
  .use(retextOccasions)
  .use(retextExtraction)
  .freeze()
