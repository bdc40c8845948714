import { describe, expect, it } from 'vitest'
import { mendSubjects } from '../src/mend-subjects.ts'
import type { Token } from '../src/token.ts'

function relationsOf(...words: readonly (readonly [head: number, relation: string])[]): string[] {
  const tokens = words.map(
    ([head, relation], start): Token => ({
      ...{ start, end: start + 1, text: 'a', tag: 'X', fineTag: '', lemma: 'a' },
      ...{ head, relation },
    }),
  )
  mendSubjects(tokens)
  return tokens.map(({ relation }) => relation)
}

describe('mendSubjects', () => {
  it('makes a second subject that is a clause a complement', () => {
    const words = [
      [1, 'nsubj:pass'],
      [-1, 'root'],
      [1, 'csubj:pass'],
    ] as const
    expect(relationsOf(...words)).toEqual(['nsubj:pass', 'root', 'ccomp'])
  })

  it('leaves a clause that is the only subject', () => {
    const words = [
      [1, 'expl'],
      [-1, 'root'],
      [1, 'csubj'],
      [2, 'nsubj'],
    ] as const
    expect(relationsOf(...words)).toEqual(['expl', 'root', 'csubj', 'nsubj'])
  })
})
