export { extendKnowledge, type GivenActor } from './actors/given-actors.ts'
export { isHeldOn } from './actors/is-held-on.ts'
export { type Bearer, Knowledge, type NameMatch } from './actors/knowledge.ts'
export {
  CuratedActorFile,
  type Gender,
  type LexiconActor,
  type LexiconKind,
  type Office,
} from './actors/lexicon-actor.ts'
export { foldPiece, type Piece, splitPieces } from './actors/pieces.ts'
export { readShippedKnowledge } from './actors/read-shipped-knowledge.ts'
export { slug } from './actors/slug.ts'
export type { KnowledgeTables } from './actors/tables.ts'
export { genderOfGivenName, genderOfTitle } from './actors/tell-gender.ts'
export { usualRole } from './actors/usual-role.ts'
export {
  contexts,
  lightVerbs,
  objectControlVerbs,
  predicates,
} from './generated/actions.ts'
export { timeWords } from './generated/times.ts'
export {
  articles,
  branches,
  collectiveBodies,
  collectivePeople,
  collectiveVoices,
  directions,
  nominals,
  occupations,
  participles,
  particles,
  seats,
} from './generated/vocabulary.ts'
export type {
  ActionRule,
  ContentKind,
  ContentSense,
  WordKind,
} from './words/action-schemas.ts'
export { findActions, isKnownThing, isThing } from './words/actions.ts'
export { findCueWord } from './words/cue-words.ts'
export {
  countTitle,
  isAddress,
  isAppointing,
  isBody,
  isBodyAlone,
  isOfficeHead,
  isOfficeModifier,
  isTitle,
  isTitleAlone,
  isTitlePlural,
  isUnspecified,
  officeOfVerb,
} from './words/offices.ts'
export {
  type ComplementKind,
  type CueWord,
  leads,
  type NominalKind,
  type Nominals,
  nominalKinds,
  type Seats,
} from './words/schemas.ts'
export { findStatusBeside, findStatusUnder } from './words/statuses.ts'
export type { Holiday } from './words/time-schemas.ts'
