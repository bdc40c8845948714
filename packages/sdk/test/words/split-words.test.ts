import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldWord } from '../../src/words/fold-word.ts'
import { splitWords } from '../../src/words/split-words.ts'

const words = (text: string) => splitWords(text).map(({ word }) => word)

it.each([
  ['The Minister’s "no"', ['the', 'minister', 'no']],
  ['Élodie Nuñez-Ødegård', ['elodie', 'nunez', 'odegard']],
  ['Straße, Œuvre, Þór, Łódź', ['strasse', 'oeuvre', 'thor', 'lodz']],
  ['the U.S.-led I.S.I. said. A plan.B', ['the', 'us', 'led', 'isi', 'said', 'a', 'plan', 'b']],
  ["O'Brien didn't", ['obrien', 'didnt']],
  ['ISIS-K in 2018', ['isis', 'k', 'in', '2018']],
  ['ΟΔΟΣ οδος', ['οδοσ', 'οδοσ']],
  ['İstanbul ﬁnance', ['istanbul', 'finance']],
  ['𝒜𝒷𝒸 👍 漢字', ['abc', '漢字']],
  ["… '' — \u0301", []],
])('finds the words of %j', (text, expected) => expect(words(text)).toEqual(expected))

it('gives spans that are the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const { word, start, end } of splitWords(text)) {
        expect(foldWord(text.slice(start, end))).toBe(word)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(word).not.toBe('')
        last = end
      }
    }),
    { numRuns: 500 },
  )
})
