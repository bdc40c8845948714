import type { Rule } from '../../rule.ts'
import type { CueSite } from './cue-site.ts'
import { findAccordingTo } from './find-according-to.ts'
import { findAsClause } from './find-as-clause.ts'
import { findIntroduced } from './find-introduced.ts'
import { findNounReport } from './find-noun-report.ts'
import { findPassive } from './find-passive.ts'
import { findPlainTag } from './find-plain-tag.ts'
import type { Report } from './find-report.ts'
import { findSigned } from './find-signed.ts'
import type { Attribution, Content, QuoteRule } from './quotation.ts'
import type { StatementSite } from './statement-site.ts'

/** A rule that looks for what a cue reports. */
export interface CueRule extends QuoteRule {
  find: (site: CueSite) => Attribution | undefined
}

/** A rule that looks for a speaker beside a quoted stretch that no cue reports. */
export interface StatementRule extends QuoteRule {
  find: (site: StatementSite) => Attribution | undefined
}

const tagged =
  (kind: Content['kind']) =>
  ({ tagged }: CueSite): Attribution | undefined => {
    const found = tagged()
    return found?.kind === kind ? found : undefined
  }

const report =
  (accepts: (found: Report) => boolean) =>
  ({ report }: CueSite): Attribution | undefined => {
    const found = report()
    return found && accepts(found) ? found : undefined
  }

const opens =
  (...openers: readonly Report['complement']['opener'][]) =>
  ({ complement }: Report): boolean =>
    openers.includes(complement.opener)

/** The tag of a direct quotation: what precedes it is no part of what its cue reports after it. */
export const directCueAfter: CueRule = {
  name: 'direct-cue-after',
  description: 'A direct quotation whose tag follows or interrupts it.',
  confidence: { known: 0.95, unknown: 0.85 },
  reports: 'words',
  example: '“The bridge is open,” said Ada Quill.',
  counterexample: '“The bridge is open” was the title.',
  find: tagged('direct'),
}

export const directCueBefore: CueRule = {
  name: 'direct-cue-before',
  description: 'A direct quotation after its cue.',
  confidence: { known: 0.9, unknown: 0.5 },
  reports: 'words',
  example: 'Ada Quill said, “The bridge is open.”',
  counterexample: 'Ada Quill wrote a book, “The Long Road.”',
  find: report(({ kind }) => kind === 'direct'),
}

/**
 * What a cue may report, in the order in which the constructions are tried. Shares of confidence are those that hold on news
 * articles and in PolNeAR together, to the nearest twentieth; `npm run bench` measures the error.
 */
export const cueRules: readonly CueRule[] = [
  {
    name: 'according-to',
    description: 'A clause attributed by "according to".',
    confidence: { known: 0.9, unknown: 0.6 },
    reports: 'phrase',
    example: 'The bridge is open, according to Ada Quill.',
    counterexample: 'They acted in accord with Ada Quill.',
    find: findAccordingTo,
  },
  {
    name: 'indirect-passive',
    description: 'The subject and complements of a passive cue.',
    confidence: { known: 0.8, unknown: 0.3 },
    reports: 'phrase',
    example: 'Tom Barda was accused by Ada Quill of delay.',
    counterexample: 'Tom Barda was taught by Ada Quill.',
    find: findPassive,
  },
  {
    name: 'indirect-noun',
    description: 'The complement of a noun that reports, whose owner is the speaker.',
    confidence: { known: 0.65, unknown: 0.4 },
    reports: 'phrase',
    example: 'Ada Quill’s warning that it rained pleased nobody.',
    counterexample: 'Ada Quill’s book pleased nobody.',
    find: findNounReport,
  },
  {
    name: 'as-clause',
    description: 'A main clause attributed by a clause with "as".',
    confidence: { known: 0.7, unknown: 0.5 },
    reports: 'clause',
    example: 'As Ada Quill said, the bridge was open.',
    counterexample: 'As Ada Quill left, the bridge was open.',
    find: findAsClause,
  },
  directCueAfter,
  {
    name: 'mixed-cue-after',
    description: 'A clause that is quoted in part, before its tag.',
    confidence: { known: 0.75, unknown: 0.4 },
    reports: 'words',
    example: 'The bridge was “wide open,” Ada Quill said.',
    counterexample: 'The bridge was “wide open” when Ada Quill left.',
    find: tagged('mixed'),
  },
  {
    name: 'indirect-cue-after',
    description: 'A clause without quotation marks, before its tag.',
    confidence: { known: 0.8, unknown: 0.7 },
    reports: 'clause',
    example: 'The bridge is open, Ada Quill said.',
    counterexample: 'On 7 March, Ada Quill wrote.',
    find: tagged('indirect'),
  },
  {
    name: 'mixed-term',
    description: 'A quoted word or phrase that a cue applies to its object.',
    confidence: { known: 0.65, unknown: 0.2 },
    reports: 'words',
    example: 'Ada Quill called the pact a “hollow shell”.',
    counterexample: 'Ada Quill called the pact a shell.',
    find: report(opens('term')),
  },
  directCueBefore,
  {
    name: 'mixed-clause',
    description: 'A complement of a cue that is quoted in part.',
    confidence: { known: 0.85, unknown: 0.6 },
    reports: 'words',
    example: 'Ada Quill said that the bridge was “wide open”.',
    counterexample: 'Ada Quill crossed the “wide open” bridge.',
    find: report(({ kind }) => kind === 'mixed'),
  },
  {
    name: 'indirect-that',
    description: 'A clause with "that" after its cue.',
    confidence: { known: 0.85, unknown: 0.6 },
    reports: 'clause',
    example: 'Ada Quill said that the bridge was open.',
    counterexample: 'Ada Quill saw the bridge that was open.',
    find: report(opens('that')),
  },
  {
    name: 'indirect-clause',
    description: 'A clause without "that" after its cue.',
    confidence: { known: 0.85, unknown: 0.65 },
    reports: 'clause',
    example: 'Ada Quill said the bridge was open.',
    counterexample: 'Ada Quill crossed the bridge.',
    find: report(opens('clause', 'marks')),
  },
  {
    name: 'indirect-question',
    description: 'An indirect question after its cue.',
    confidence: { known: 0.85, unknown: 0.6 },
    reports: 'phrase',
    example: 'Ada Quill asked whether the bridge was open.',
    counterexample: 'Ada Quill left when the bridge was open.',
    find: report(opens('question')),
  },
  {
    name: 'indirect-infinitive',
    description: 'An infinitive after its cue.',
    confidence: { known: 0.65, unknown: 0.3 },
    reports: 'phrase',
    example: 'Ada Quill promised to open the bridge.',
    counterexample: 'Ada Quill ran to open the bridge.',
    find: report(opens('infinitive')),
  },
  {
    name: 'indirect-phrase',
    description: 'A noun phrase or prepositional phrase after its cue.',
    confidence: { known: 0.6, unknown: 0.4 },
    reports: 'phrase',
    example: 'Ada Quill called for a ceasefire.',
    counterexample: 'Ada Quill called at noon.',
    find: report(opens('phrase')),
  },
]

/** Where quoted words have a speaker beside them and no cue. The later ones apply where a statement reports nothing else. */
export const plainTag: StatementRule = {
  name: 'direct-uncued',
  description: 'A direct quotation whose tag has a verb that is no cue.',
  confidence: { known: 0.85, unknown: 0.7 },
  reports: 'words',
  example: '“Not so fast, my friend,” grinned Ada Quill.',
  counterexample: '“The Long Road” by Ada Quill sold well.',
  find: findPlainTag,
}

export const uncuedRules: readonly StatementRule[] = [
  {
    name: 'direct-signed',
    description: 'A direct quotation with the name of its speaker after a dash.',
    confidence: { known: 0.95, unknown: 0.95 },
    reports: 'words',
    example: '“The bridge is open.” — Ada Quill',
    counterexample: '“The bridge is open” — a song by Ada Quill.',
    find: findSigned,
  },
  {
    name: 'direct-introduced',
    description: 'A direct quotation after a clause that ends in a colon and has no cue.',
    confidence: { known: 0.8, unknown: 0.3 },
    reports: 'words',
    example: 'Ada Quill turned to the crowd: “Go home.”',
    counterexample: 'Ada Quill saw a sign: “Way out”.',
    find: findIntroduced,
  },
]

export const floating: QuoteRule = {
  name: 'direct-floating',
  description: 'A direct quotation without a tag, after a sentence that names its speaker.',
  confidence: { known: 0.45, unknown: 0.15 },
  reports: 'words',
  example: 'Ada Quill agreed. “The bridge is open to everybody.”',
  counterexample: 'Ada Quill agreed. “The Bridge”',
}

export const unattributed: QuoteRule = {
  name: 'direct-unattributed',
  description: 'A direct quotation whose speaker the text does not name.',
  confidence: { known: 0.15, unknown: 0.15 },
  reports: 'words',
  example: '“The bridge is open to everybody.”',
  counterexample: '“The Bridge”',
}

export const turn: QuoteRule = {
  name: 'direct-turn',
  description: 'A turn of a transcript, after the name of its speaker.',
  confidence: { known: 0.95, unknown: 0.7 },
  reports: 'words',
  example: 'QUILL: Is it open?\n\nBARDA: It is.\n\nQUILL: Good.\n\nBARDA: Go.',
  counterexample: 'NOTE: The bridge is open.',
}

/** "I" and "we" in a quotation: a rule for mentions. */
export const firstPerson: Rule = {
  name: 'pronoun-speaker',
  description: '"I", "we" and their forms within a direct quotation.',
  confidence: 0.85,
  example: '“I left the bridge open to all,” Ada Quill said.',
  counterexample: '“She left the bridge open to all,” Ada Quill said.',
}

/** All rules of the stage, in the order in which they are tried. */
export const quoteRules: readonly QuoteRule[] = [
  ...cueRules,
  plainTag,
  ...uncuedRules,
  floating,
  unattributed,
  turn,
]

/** The confidence of a rule, from 0 to 1. */
export const confidenceOf = ({ confidence }: QuoteRule, speaker: string | null): number =>
  speaker === null ? confidence.unknown : confidence.known
