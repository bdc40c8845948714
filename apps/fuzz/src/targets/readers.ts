import { InputError } from '../../../../packages/command/src/dataset/input-error.ts'
import { readers } from '../../../../packages/command/src/readers/readers.ts'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { markup } from '../texts/markup.ts'

const word = /\S+/g

/** Each reader gives texts whose words have places in the file, in their order, or an error for its user. */
export const readersTarget = target({
  name: 'readers',
  inputs: markup,
  check(source) {
    for (const reader of readers) {
      reader.recognises(source)
      for (const { map, text } of read(reader, source)) {
        for (const { index, 0: found } of text.matchAll(word)) {
          const { start, end } = map.toFile({ start: index, end: index + found.length })
          const place = `${reader.name}: Unexpected place ${start} to ${end} of the word at ${index}`
          expect(start >= 0 && start < end && end <= source.length, place)
        }
      }
    }
  },
})

function read(reader: (typeof readers)[number], source: string) {
  try {
    return reader.read(source)
  } catch (error) {
    expect(error instanceof InputError, `${reader.name}: ${error}`)
    return []
  }
}
