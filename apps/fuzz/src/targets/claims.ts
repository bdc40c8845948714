import { readReference, verify } from '@onrecord/pipeline'
import fc from 'fast-check'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { mixedText } from '../texts/mixed-text.ts'
import { nastyText } from '../texts/nasty-text.ts'

const letters = /[\p{L}\p{N}]/gu

/**
 * What a text quotes of a speaker is exact in it, and nothing is exact whose letters it does not have. Every match is a place in
 * the text.
 */
export const claimsTarget = target({
  name: 'claims',
  inputs: fc.record({ text: mixedText, invented: nastyText }),
  check({ text, invented }) {
    const reference = readReference(text, { id: 'a' })
    const quoted = reference.reports.flatMap(({ content, quoted, speakers }) =>
      quoted.length === 1 && content.length === 1 && quoted[0]?.start === content[0]?.start
        ? quoted.map(({ end, start }) => ({
            words: text.slice(start, end),
            speaker: speakers[0]?.name,
          }))
        : [],
    )
    const claims = [...quoted, { words: invented }]
    for (const [index, { claim, match, verdict }] of verify(claims, [reference]).entries()) {
      if (match)
        expect(
          text.slice(match.start, match.end) === match.exact,
          `Unexpected place ${match.start}`,
        )
      if (index < quoted.length && spelled(claim.words) !== '')
        expect(verdict !== 'absent', `Unexpected absence of “${claim.words}”`)
      if (verdict === 'exact' && index === quoted.length)
        expect(spelled(text).includes(spelled(claim.words)), `Unexpected “${claim.words}”`)
    }
  },
})

/** The letters and digits of words, without case and accents, which make no difference to a verdict. */
const spelled = (words: string): string =>
  (words.normalize('NFKD').match(letters) ?? []).join('').toLowerCase()
