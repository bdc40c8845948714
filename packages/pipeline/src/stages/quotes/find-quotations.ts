import { findComplement, type Statement } from '@onrecord/grammar'
import { type CueSite, lazily } from './cue-site.ts'
import { accordingTo, findCues } from './cues.ts'
import { dropAsides } from './drop-asides.ts'
import { findReport, type Report } from './find-report.ts'
import { findTagged } from './find-tagged.ts'
import type { FoundQuotation } from './quotation.ts'
import { cueRules, directCueAfter } from './rules.ts'
import { shareTagged } from './share-tagged.ts'

/** What a statement reports, cue by cue: of each cue what the first rule finds. */
export function findQuotations(
  statement: Statement,
  text: string,
  { isNamed, timeAt }: Pick<CueSite, 'isNamed' | 'timeAt'>,
): FoundQuotation[] {
  const cues = findCues(statement)
  const complements = cues.map((cue) =>
    cue.isPassive || cue.entry.partOfSpeech === 'noun'
      ? undefined
      : findComplement(statement, cue, timeAt),
  )
  const found: FoundQuotation[] = []
  /** The first item that no tagged quotation has. */
  let from = 0
  let previous: Report | undefined
  for (const [order, cue] of cues.entries()) {
    const complement = complements[order]
    const following = cues.filter(
      ({ entry }, index) => index > order && (complements[index] || entry === accordingTo),
    )
    const site = {
      statement,
      cue,
      isNamed,
      timeAt,
      tagged: lazily(() => findTagged(statement, cue, from, text, timeAt)),
      report: lazily(() =>
        complement ? findReport(statement, cue, complement, following, previous, text) : undefined,
      ),
    }
    for (const rule of cueRules) {
      const attribution = rule.find(site)
      if (attribution === undefined) continue
      const { kind, content, quoted, speaker, governs } = attribution
      found.push({ statement, kind, content, quoted, cue, speaker, governs, rule })
      if (rule === directCueAfter) from = cue.next
      const report = 'complement' in attribution ? site.report() : undefined
      if (report === undefined || !report.isInside || report.continues) previous = report
      break
    }
  }
  return dropAsides(shareTagged(found))
}
