import fc from 'fast-check'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { mixedText } from '../texts/mixed-text.ts'
import { digest } from '../zones/digest.ts'
import { Elsewhere } from '../zones/elsewhere.ts'

const places = [
  ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
  ['America/Los_Angeles', 'ar_EG.UTF-8'],
].map(([zone = '', language = '']) => ({
  name: `${zone}, ${language}`,
  there: new Elsewhere(zone, language),
}))

/** The record of a text is the same bytes in every time zone and language. */
export const zonesTarget = target({
  name: 'zones',
  inputs: fc.record({
    text: mixedText,
    published: fc.constantFrom(null, '2018-03-08', '2016-02-29', '1999-12-31'),
  }),
  async check(text) {
    const here = digest(text)
    for (const { name, there } of places)
      expect((await there.digest(text)) === here, `Unexpected other bytes in ${name}`)
  },
})
