import { styleText } from 'node:util'
import type { Claim, Difference, Verdict, Verification } from '@onrecord/pipeline'
import { escapeControls } from '../output/escape-controls.ts'

const colors: Record<Verdict, Parameters<typeof styleText>[0]> = {
  exact: 'green',
  paraphrase: 'cyan',
  altered: 'yellow',
  'other-speaker': 'red',
  absent: 'red',
}
const verdicts = Object.keys(colors) as Verdict[]

/** Where a claim is, as `line:column`, if it was read from a text. */
export type PlaceOf = (claim: Claim) => string | undefined

/**
 * Format verdicts for reading in a terminal, with colours or without: the claim, and what the references have.
 *
 * @param placeOf
 *   Tells where a claim is.
 * @param linesOf
 *   Tells where a match is, as `file:line:column`.
 */
export function formatVerifications(
  verifications: readonly Verification[],
  placeOf: PlaceOf,
  linesOf: (match: NonNullable<Verification['match']>) => string,
  hasColors = false,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    hasColors ? styleText(style, text, { validateStream: false }) : text
  const lines = verifications.flatMap(({ claim, verdict, match, speaker, difference }) => {
    const place = placeOf(claim)
    const who = claim.speaker === undefined ? '' : `${claim.speaker}: `
    const found =
      match && `${linesOf(match)}  ${speaker?.name ?? 'nobody'}: ${flatten(match.exact)}`
    return [
      `${paint(colors[verdict], verdict.padEnd(14))}${escapeControls(`${place ? `${place}  ` : ''}${who}${flatten(claim.words)}`)}`,
      ...(found ? [paint('dim', escapeControls(`              ${found}`))] : []),
      ...(difference.length > 0
        ? [`              ${difference.map((part) => formatPart(part, paint)).join(' ')}`]
        : []),
    ]
  })
  return [...lines, '', countVerdicts(verifications), ''].join('\n')
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** As `git diff --word-diff` does: what the claim lacks is `[-…-]`, what it adds `{+…+}`. */
function formatPart({ kind, words }: Difference, paint: Paint): string {
  const shown = escapeControls(words)
  if (kind === 'same') return shown
  return kind === 'said' ? paint('red', `[-${shown}-]`) : paint('green', `{+${shown}+}`)
}

function countVerdicts(verifications: readonly Verification[]): string {
  const counts = verdicts.flatMap((verdict) => {
    const count = verifications.filter((each) => each.verdict === verdict).length
    return count > 0 ? [`${count} ${verdict}`] : []
  })
  const { length } = verifications
  return `${length} ${length === 1 ? 'quotation' : 'quotations'}${length > 0 ? `: ${counts.join(', ')}` : ''}`
}

const flatten = (text: string): string =>
  `“${text.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, '')}”`
