export { chooseBearer } from './actors/choose-bearer.ts'
export { findKnownNames, type KnownName } from './actors/find-known-names.ts'
export { extendKnowledge, type GivenActor, type GivenOffice } from './actors/given-actors.ts'
export { isHeldOn } from './actors/is-held-on.ts'
export { type Bearer, Knowledge, type NameMatch } from './actors/knowledge.ts'
export {
  CuratedActor,
  type Gender,
  type LexiconActor,
  type LexiconKind,
  type Office,
} from './actors/lexicon-actor.ts'
export { findCity, findCountry } from './actors/locations.ts'
export { nameOfPart } from './actors/name-of-part.ts'
export { People } from './actors/people.ts'
export { foldPiece, type Piece, splitPieces } from './actors/pieces.ts'
export {
  type KnowledgeFiles,
  loadKnowledge,
  readShippedKnowledge,
} from './actors/shipped-knowledge.ts'
export { slug } from './actors/slug.ts'
export type { KnowledgeTables } from './actors/tables.ts'
export { genderOfGivenName, genderOfTitle } from './actors/tell-gender.ts'
export { usualRole } from './actors/usual-role.ts'
export { contexts } from './generated/actions.ts'
export { timeWords } from './generated/times.ts'
export {
  articles,
  branches,
  directions,
  localBodyNouns,
  mediaNouns,
  nominals,
  participles,
  particles,
  plainNouns,
  prepositions,
  reproaches,
  seats,
} from './generated/vocabulary.ts'
export type { LexiconExample } from './lexicon/examples.ts'
export { extendLexicon, type LexiconOptions } from './lexicon/extend-lexicon.ts'
export type { Lexicon } from './lexicon/lexicon.ts'
export { LexiconError } from './lexicon/lexicon-error.ts'
export { useLexicon } from './lexicon/lexicon-in-use.ts'
export type { LexiconFile } from './lexicon/own-words.ts'
export { shippedLexicon } from './lexicon/shipped-lexicon.ts'
export type {
  ActionRule,
  ContentKind,
  ContentSense,
  WordKind,
} from './words/action-schemas.ts'
export { contextOf, findActions, isKnownThing, isThing, traitsOf } from './words/actions.ts'
export {
  findCollectivePart,
  isCollectiveNoun,
  isPartModifier,
  peoplePart,
} from './words/collectives.ts'
export { type Effect, effects } from './words/effects.ts'
export { cameoCodeOf, modesOf, quadClassOf } from './words/event-codes.ts'
export { type EventTrait, eventTraits } from './words/event-traits.ts'
export { nounClassOf } from './words/noun-class.ts'
export { readCount, readNumber } from './words/numerals.ts'
export {
  countTitle,
  isAddress,
  isBody,
  isBodyAlone,
  isGoverning,
  isOfficeHead,
  isOfficeModifier,
  isTitle,
  isTitleAlone,
  isTitlePlural,
  isUnspecified,
} from './words/offices.ts'
export {
  genderOfNoun,
  isAnaphoricNoun,
  isInquirer,
  isMember,
  isOccupation,
  isPeopleNoun,
  isPersonNoun,
  isPrivatePerson,
  isPublicRole,
  isUnnamedNoun,
  isVoice,
} from './words/person-nouns.ts'
export {
  type AdjectiveEntry,
  type ComplementKind,
  type CueWord,
  leads,
  type NounEntry,
  type ReportedContent,
  type VerbEntry,
} from './words/predicate-schemas.ts'
export {
  effectOf,
  findAdjective,
  findCueWord,
  findNoun,
  findStatusBeside,
  findStatusUnder,
  findVerb,
  mayReport,
  officeOfVerb,
} from './words/predicates.ts'
export type { Prepositions } from './words/preposition-schemas.ts'
export {
  type CollectivePart,
  type NominalKind,
  type Nominals,
  type NounClass,
  nominalKinds,
  type Reproaches,
  type Seats,
} from './words/schemas.ts'
export type {
  Holiday,
  HolidayAroundEaster,
  HolidayOnDay,
  HolidayOnWeekday,
  TimeWords,
} from './words/time-schemas.ts'
export { isMonth, isWeekday, monthPattern, readMonth } from './words/time-words.ts'
export { anyOf, wholeWords } from './words/word-pattern.ts'
