export {
  CuratedActor,
  cameoCodeOf,
  extendKnowledge,
  extendLexicon,
  findCity,
  findCountry,
  type GivenActor,
  type GivenOffice,
  Knowledge,
  type KnowledgeFiles,
  type KnowledgeTables,
  type Lexicon,
  LexiconError,
  type LexiconExample,
  type LexiconFile,
  type LexiconKind,
  type LexiconOptions,
  modesOf,
  quadClassOf,
  readShippedKnowledge,
  shippedLexicon,
  slug,
} from '@onrecord/lexicon'
export type {
  ActorCodes,
  Dating,
  Entity,
  ExtractedAffiliation,
  ExtractedCue,
  ExtractedEvent,
  ExtractedQuote,
  Extraction,
  Mention,
  Participant,
  Span,
  Time,
} from '@onrecord/schema'
export { checkExamples } from './check-examples.ts'
export { type ExtractOptions, extract } from './extract.ts'
export { load, type PipelineFiles } from './load.ts'
export { pipeline } from './pipeline.ts'
export type { Rule } from './rule.ts'
export { type RecordRule, rules } from './rules.ts'
export { longestSection } from './sections/split-sections.ts'
export {
  default as retextActors,
  type RetextActorsOptions,
} from './stages/actors/retext-actors.ts'
export { default as retextCoreference } from './stages/coreference/retext-coreference.ts'
export type { Document, Given } from './stages/document/document.ts'
export { readDay } from './stages/document/read-day.ts'
export {
  type FrontMatter,
  findFrontMatter,
  readFrontMatter,
} from './stages/document/read-front-matter.ts'
export { default as retextDocument } from './stages/document/retext-document.ts'
export { default as retextEvents } from './stages/events/retext-events.ts'
export { type EventConfidence, nominalEventRules } from './stages/events/rules.ts'
export { default as retextOccasions } from './stages/occasions/retext-occasions.ts'
export { default as retextQuotes } from './stages/quotes/retext-quotes.ts'
export { default as retextExtraction } from './stages/record/retext-extraction.ts'
export { default as retextStatements } from './stages/statements/retext-statements.ts'
export { default as retextTimes } from './stages/times/retext-times.ts'
export type { Claim } from './verify/claim.ts'
export { type LocatedClaim, readClaims } from './verify/read-claims.ts'
export { readDatasetReferences } from './verify/read-dataset-references.ts'
export { type Reference, type Report, readReference, type Speaker } from './verify/reference.ts'
export type { Difference } from './verify/tell-difference.ts'
export { type Match, type Verdict, type Verification, verify } from './verify/verify.ts'
