import fc from 'fast-check'
import { splitSections } from '../../../../packages/pipeline/src/sections/split-sections.ts'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { mixedText } from '../texts/mixed-text.ts'

/** The sections of a long text tile it, and none is longer than it may be. */
export const sectionsTarget = target({
  name: 'sections',
  inputs: fc.record({ text: mixedText, longest: fc.integer({ min: 4, max: 400 }) }),
  check({ text, longest }) {
    let offset = 0
    for (const { start, end } of splitSections(text, longest)) {
      expect(start === offset, `Unexpected gap at ${offset}`)
      expect(end - start <= longest, `Unexpected length of the section at ${start}`)
      expect(end > start || text === '', `Unexpected empty section at ${start}`)
      offset = end
    }
    expect(offset === text.length, `Unexpected end at ${offset}`)
  },
})
