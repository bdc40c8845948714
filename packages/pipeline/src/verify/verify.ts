import type { Span } from '@onrecord/schema'
import { type Claim, type ReadClaim, readClaim } from './claim.ts'
import { type Found, findExact } from './find-exact.ts'
import { findNear } from './find-near.ts'
import { findParaphrase } from './find-paraphrase.ts'
import { keepsMeaning } from './keeps-meaning.ts'
import { findCutNegator } from './negator.ts'
import type { Reference, Report, Speaker } from './reference.ts'
import { ReportIndex } from './report-index.ts'
import { isSpeaker } from './same-speaker.ts'
import { type Difference, tellDifference } from './tell-difference.ts'
import { WordIndex } from './word-index.ts'

/**
 * What the references say of a quotation:
 *
 * - `exact`: the speaker said these words, and they are between quotation marks there;
 * - `altered`: the speaker said nearly these words; `difference` tells what is other;
 * - `other-speaker`: the words, or nearly these, are somebody else's, or nobody's;
 * - `paraphrase`: the speaker is reported to have said this, in other words or without quotation marks;
 * - `absent`: none of that.
 */
export type Verdict = 'exact' | 'altered' | 'other-speaker' | 'paraphrase' | 'absent'

/** Where the words, or nearly these, are. */
export interface Match extends Span {
  /** The id of the reference. */
  source: string
  /** Its words there. */
  exact: string
}

/** The verdict on a claim, with what it rests on. */
export interface Verification {
  /** The claim. */
  claim: Claim
  /** What the references say of it. */
  verdict: Verdict
  /** The place in a reference; null where nothing was found. */
  match: Match | null
  /** Who said it there; null where nobody did, or the text names nobody. */
  speaker: Pick<Speaker, 'id' | 'name'> | null
  /** The words of the claim beside those of the reference, if they are not the same. */
  difference: Difference[]
}

/**
 * Verify quotations: are these words in the references, word for word, and by that speaker? White space, punctuation, capitals and
 * the form of quotation marks do not matter. An ellipsis stands for words that are left out, brackets for words that somebody
 * inserted.
 *
 * @param claims
 *   The quotations.
 * @param references
 *   The texts, as `readReference` reads them.
 */
export function verify(claims: readonly Claim[], references: readonly Reference[]): Verification[] {
  const index = new WordIndex(references)
  const reports = new ReportIndex(references)
  return claims.map((claim) => {
    const read = readClaim(claim)
    const judged = findBest(read, index)
    if (judged && judged.verdict !== 'other-speaker') return answer(read, judged, index)
    const paraphrase = findParaphrase(read, reports, index)
    const isLikely = judged?.place.isExact !== true || paraphrase?.place.similarity === 1
    if (paraphrase && isLikely) return answer(read, { verdict: 'paraphrase', ...paraphrase }, index)
    return judged ? answer(read, judged, index) : absent(claim)
  })
}

const absent = (claim: Claim): Verification => ({
  claim,
  verdict: 'absent',
  match: null,
  speaker: null,
  difference: [],
})

interface Judged {
  verdict: Verdict
  place: Found
  report: Report | undefined
}

/** How alike the words of somebody else must be. */
const leastOfOthers = 0.8
const order: readonly Verdict[] = ['other-speaker', 'paraphrase', 'altered', 'exact']

/** Judge all places with the words of a claim, or else those with nearly these, and return the best. */
function findBest(claim: ReadClaim, index: WordIndex): Judged | undefined {
  const exact = findExact(claim, index)
  const found = exact.length > 0 ? exact : findNear(claim, index)
  const rank = ({ verdict, place, report }: Judged): number =>
    order.indexOf(verdict) + place.similarity + (report ? 0.5 : 0)
  return found
    .flatMap((place) => judge(claim, place, index) ?? [])
    .reduce<Judged | undefined>(
      (best, next) => (best === undefined || rank(next) > rank(best) ? next : best),
      undefined,
    )
}

function judge({ claim, tokens }: ReadClaim, place: Found, index: WordIndex): Judged | undefined {
  const reports = index.reportsOf(place.positions)
  const own = reports.find((report) => isSpeaker(claim, report))
  const report = own ?? reports[0]
  const isAnybody = claim.speaker === undefined && claim.speakerId === undefined
  if (own === undefined && !isAnybody)
    return place.similarity < leastOfOthers
      ? undefined
      : { verdict: 'other-speaker', place, report }
  const isQuoted = claim.isIndirect === true || index.isQuoted(place.positions, report)
  const isSame = place.isExact && findCutNegator(place.positions, index) === undefined
  if (isSame) return { verdict: isQuoted ? 'exact' : 'paraphrase', place, report }
  const isReport = !isQuoted && keepsMeaning(tokens, index.wordsFrom(place.first, place.next))
  return { verdict: isReport ? 'paraphrase' : 'altered', place, report }
}

function answer({ claim, tokens }: ReadClaim, judged: Judged, index: WordIndex): Verification {
  const { verdict, place, report } = judged
  const [speaker] = report?.speakers ?? []
  const negator = place.isExact ? findCutNegator(place.positions, index) : undefined
  const range = { first: Math.min(negator ?? place.first, place.first), next: place.next }
  const isOther = !place.isExact || negator !== undefined
  const said = { tokens: index.wordsFrom(range.first, range.next), text: index.textAt(range.first) }
  return {
    claim,
    verdict,
    match: index.matchAt(range),
    speaker: speaker ? { id: speaker.id, name: speaker.name } : null,
    difference:
      isOther && verdict !== 'paraphrase'
        ? tellDifference({ tokens, text: claim.words }, said)
        : [],
  }
}
