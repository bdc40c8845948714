import { analyse, type Sentence } from '@onrecord/english'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { mixedText } from '../texts/mixed-text.ts'

/** Tokens and white space tile the text, trees are projective and have one root, and names are apart from each other. */
export const analyserTarget = target({
  name: 'analyser',
  inputs: mixedText,
  check(text) {
    let offset = 0
    for (const sentence of analyse(text)) {
      for (const token of sentence.tokens) {
        expect(text.slice(token.start, token.end) === token.text, `Unexpected token at ${offset}`)
        expect(text.slice(offset, token.start).trim() === '', `Unexpected gap at ${offset}`)
        expect(token.end > token.start, `Unexpected empty token at ${token.start}`)
        offset = token.end
      }
      expectTree(sentence)
      expectNames(sentence)
    }
    expect(text.slice(offset).trim() === '', `Unexpected end of the tokens at ${offset}`)
  },
})

function expectTree({ start, tokens }: Sentence): void {
  const roots = tokens.filter(({ head }) => head === -1)
  expect(roots.length === 1, `Unexpected ${roots.length} roots at ${start}`)
  for (const [index, { head }] of tokens.entries()) {
    if (head === -1) continue
    for (let between = Math.min(index, head) + 1; between < Math.max(index, head); between++)
      expect(
        governs(head, between, tokens),
        `Unexpected crossing of the arc from ${head} to ${index} at ${start}`,
      )
  }
}

/** Whether a token depends on another, directly or not. */
function governs(head: number, index: number, tokens: Sentence['tokens']): boolean {
  let at = index
  for (let steps = 0; at !== -1 && steps <= tokens.length; steps++) {
    if (at === head) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

function expectNames({ end, names, start }: Sentence): void {
  let last = start
  for (const name of names) {
    expect(name.start >= last && name.end <= end, `Unexpected name at ${name.start}`)
    last = name.end
  }
}
