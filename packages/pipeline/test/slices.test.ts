import { expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

/** All words that the record of a text gives a place for. */
function listSlices(text: string): string[] {
  const slices: string[] = []
  JSON.stringify(extract(text, { published: '2018-03-08' }), (_, value) => {
    if (Number.isInteger(value?.start) && Number.isInteger(value?.end))
      slices.push(text.slice(value.start, value.end))
    return value
  })
  return slices
}

it.each([
  'Oman attacked Qatar the last( night.',
  'Oman attacked Qatar last ( night ) and ( last )night.',
  'Oman met Qatar on( Monday ), on " 3 May 2017 " and in [ March ].',
  '( Ada Quill ) said that “ the road is open ” in the last [ week.',
])('no slice of "%s" begins or ends in white space', (text) => {
  const slices = listSlices(text)
  expect(slices.length).toBeGreaterThan(2)
  for (const slice of slices) expect(slice).toBe(slice.trim())
})
