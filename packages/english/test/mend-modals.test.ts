import { describe, expect, it } from 'vitest'
import { mendModals } from '../src/mend-modals.ts'
import type { Token } from '../src/token.ts'

type Word = readonly [
  text: string,
  tag: Token['tag'],
  fineTag: string,
  head: number,
  relation: string,
]

function firstOf(offset: number, ...words: readonly Word[]): Partial<Token> | undefined {
  const tokens = words.map(
    ([text, tag, fineTag, head, relation], start): Token => ({
      ...{ start, end: start + 1, text, tag, fineTag, lemma: text.toLowerCase(), head, relation },
    }),
  )
  mendModals(tokens, offset)
  const [first] = tokens
  return (
    first && {
      tag: first.tag,
      fineTag: first.fineTag,
      lemma: first.lemma,
      relation: first.relation,
    }
  )
}

describe('mendModals', () => {
  it('makes a modal with a surname before a past tense the subject', () => {
    const first = firstOf(
      3,
      ['Will', 'AUX', 'MD', 5, 'aux'],
      ['Carter', 'PROPN', 'NNP', 3, 'flat'],
      ['visited', 'VERB', 'VBD', -1, 'root'],
    )
    expect(first).toEqual({ tag: 'PROPN', fineTag: 'NNP', lemma: 'Will', relation: 'nsubj' })
  })

  it('leaves the modal of an infinitive', () => {
    const first = firstOf(
      0,
      ['Will', 'AUX', 'MD', 2, 'aux'],
      ['Carter', 'PROPN', 'NNP', 2, 'nsubj'],
      ['visit', 'VERB', 'VB', -1, 'root'],
    )
    expect(first).toEqual({ tag: 'AUX', fineTag: 'MD', lemma: 'will', relation: 'aux' })
  })
})
