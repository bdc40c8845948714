import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitSegments } from '../../src/output/split-segments.ts'

it('splits where spans overlap', () => {
  const spans = [
    { start: 0, end: 4, mark: 'a' },
    { start: 2, end: 6, mark: 'b' },
    { start: 3, end: 3, mark: 'empty' },
  ]
  expect(splitSegments(8, spans)).toEqual([
    { start: 0, end: 2, marks: ['a'] },
    { start: 2, end: 4, marks: ['a', 'b'] },
    { start: 4, end: 6, marks: ['b'] },
    { start: 6, end: 8, marks: [] },
  ])
})

it('tiles the text, and marks each offset by the spans that are over it', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom('a', 'b', 'c'))
  fc.assert(
    fc.property(fc.array(span), (given) => {
      const spans = given.map(([x, y, mark]) => ({
        start: Math.min(x, y),
        end: Math.max(x, y),
        mark,
      }))
      const segments = splitSegments(50, spans)
      expect(segments.at(0)?.start).toBe(0)
      expect(segments.at(-1)?.end).toBe(50)
      for (const [index, { start, end, marks }] of segments.entries()) {
        expect(start).toBe(segments[index - 1]?.end ?? 0)
        for (let offset = start; offset < end; offset++)
          expect([...marks].sort()).toEqual(
            spans
              .filter((each) => each.start <= offset && offset < each.end)
              .map(({ mark }) => mark)
              .sort(),
          )
      }
    }),
  )
})
