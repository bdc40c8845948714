import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WordCache } from '../../src/network/word-cache.ts'

it('gives no row to two words, and keeps that of a word asked for lately', () => {
  const words = fc.array(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 300 })
  fc.assert(
    fc.property(words, (asked) => {
      const cache = new WordCache(16)
      const owners = new Map<number, string>()
      for (const [index, word] of asked.entries()) {
        const known = cache.find(word)
        if (known === undefined) owners.set(cache.add(word), word)
        else expect(owners.get(known)).toBe(word)
        const lately = new Set(asked.slice(Math.max(0, index - 7), index))
        if (lately.has(word)) expect(known).toBeDefined()
      }
    }),
  )
})
