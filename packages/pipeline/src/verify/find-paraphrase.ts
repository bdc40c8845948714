import { analyse } from '@onrecord/english'
import type { ReadClaim } from './claim.ts'
import type { Found } from './find-exact.ts'
import { isNegator } from './negator.ts'
import type { Report } from './reference.ts'
import type { LocatedReport, ReportIndex } from './report-index.ts'
import type { WordIndex } from './word-index.ts'

/** How many of the content words of a claim a report must have, and how large their share must be. */
const leastShared = 2
const leastShare = 0.6

/** Find a report of the speaker of a claim that says the same in other words. */
export function findParaphrase(
  { claim }: ReadClaim,
  reports: ReportIndex,
  index: WordIndex,
): { place: Found; report: Report } | undefined {
  const said = reports.reportsOf(claim)
  const wanted = said.length > 0 ? readMeaning(claim.words) : noMeaning
  let best: (LocatedReport & { similarity: number }) | undefined
  for (const located of said) {
    const { text } = index.references[located.reference] ?? { text: '' }
    const similarity = compare(wanted, meaningOf(located.report, text))
    if (similarity > (best?.similarity ?? 0)) best = { ...located, similarity }
  }
  if (best === undefined) return undefined
  const { report, reference, similarity } = best
  const range = index.rangeOfSpans(reference, report.content)
  return { place: { positions: [], ...range, similarity, isExact: false }, report }
}

interface Meaning {
  /** The lemmas of its nouns, verbs, adjectives and numbers. */
  lemmas: ReadonlySet<string>
  isNegated: boolean
}

const noMeaning: Meaning = { lemmas: new Set(), isNegated: false }

/** The share of the first meaning that the second has; 0 where it is too small, or one of them is negated. */
function compare(wanted: Meaning, said: Meaning): number {
  if (wanted.isNegated !== said.isNegated) return 0
  const shared = [...wanted.lemmas].filter((lemma) => said.lemmas.has(lemma)).length
  const share = shared / wanted.lemmas.size
  return shared >= leastShared && share >= leastShare ? share : 0
}

const meanings = new WeakMap<Report, Meaning>()

function meaningOf(report: Report, text: string): Meaning {
  const known = meanings.get(report)
  if (known) return known
  const words = report.content.map(({ start, end }) => text.slice(start, end)).join(' ')
  const meaning = readMeaning(words)
  meanings.set(report, meaning)
  return meaning
}

const contentTags = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']
const emptyLemmas = ['be', 'have', 'do', 'say', 'go', 'get', 'make']

function readMeaning(words: string): Meaning {
  const lemmas = new Set<string>()
  let isNegated = false
  for (const { tokens } of analyse(words))
    for (const { tag, lemma, text } of tokens) {
      if (isNegator(text.toLowerCase().replace('’', "'"))) isNegated = !isNegated
      if (contentTags.includes(tag) && !emptyLemmas.includes(lemma)) lemmas.add(lemma.toLowerCase())
    }
  return { lemmas, isNegated }
}
