import { findComplement, type Statement } from '@onrecord/grammar'
import { type CueSite, lazily } from './cue-site.ts'
import { accordingTo, findCues } from './cues.ts'
import { dropAsides } from './drop-asides.ts'
import { findReport, type Report } from './find-report.ts'
import { findTagged } from './find-tagged.ts'
import type { FoundQuotation } from './quotation.ts'
import { cueRules, directCueAfter } from './rules.ts'
import { shareTagged } from './share-tagged.ts'
import { withoutHearer } from './without-hearer.ts'

/** What a statement reports, cue by cue: of each cue what the first rule finds. */
export function findQuotations(
  statement: Statement,
  text: string,
  { isNamed, timeAt, nameAt }: Pick<CueSite, 'isNamed' | 'timeAt' | 'nameAt'>,
): FoundQuotation[] {
  const cues = findCues(statement)
  const complements = cues.map((cue) =>
    lazily(() =>
      cue.isPassive || cue.entry.partOfSpeech === 'noun'
        ? undefined
        : findComplement(statement, cue, timeAt),
    ),
  )
  function* followingOf(order: number) {
    for (const [index, cue] of cues.entries())
      if (index > order && (cue.entry === accordingTo || complements[index]?.())) yield cue
  }
  const found: FoundQuotation[] = []
  /** The first item that no tagged quotation has. */
  let from = 0
  let previous: Report | undefined
  for (const [order, cue] of cues.entries()) {
    const site = {
      statement,
      cue,
      isNamed,
      timeAt,
      nameAt,
      tagged: lazily(() => findTagged(statement, cue, from, text, timeAt)),
      report: lazily(() => {
        const whole = complements[order]?.()
        const complement = whole && withoutHearer(statement, cue, whole, nameAt)
        return (
          complement && findReport(statement, cue, complement, followingOf(order), previous, text)
        )
      }),
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
