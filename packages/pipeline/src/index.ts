export {
  CuratedActorFile,
  extendKnowledge,
  type GivenActor,
  Knowledge,
  type KnowledgeTables,
  readShippedKnowledge,
} from '@onrecord/lexicon'
export { extract } from './extract.ts'
export { pipeline } from './pipeline.ts'
export { retextActors } from './stages/actors/retext-actors.ts'
export type { Document, Given } from './stages/document/document.ts'
export { type FrontMatter, readFrontMatter } from './stages/document/read-front-matter.ts'
export { retextDocument } from './stages/document/retext-document.ts'
export { retextEvents } from './stages/events/retext-events.ts'
export { retextOccasions } from './stages/occasions/retext-occasions.ts'
export { retextQuotes } from './stages/quotes/retext-quotes.ts'
export { retextExtraction } from './stages/record/retext-extraction.ts'
export { retextStatements } from './stages/statements/retext-statements.ts'
export type { Statement } from './stages/statements/statement.ts'
export { retextTimes } from './stages/times/retext-times.ts'
