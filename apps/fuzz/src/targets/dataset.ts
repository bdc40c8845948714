import { open } from '@onrecord/sdk/open'
import { generateDataset } from '@onrecord/testing/generate-dataset'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { mutatedValue } from '../values/mutated-value.ts'

const valid = JSON.parse(JSON.stringify(generateDataset({ actors: 20, quotes: 4, events: 4 }, 3)))
const withPath = /^(?:dataset|(?:actors|quotes|events|sources|redirects)\b)[\w.[\]-]*: Unexpected /

/** A malformed dataset gives an error that says where, and no prototype is changed. */
export const datasetTarget = target({
  name: 'dataset',
  inputs: mutatedValue(valid),
  check(records) {
    try {
      const { actors, events, quotes } = open(records as never)
      for (const query of [actors, quotes, events]) for (const record of query) String(record)
    } catch (error) {
      const isClear = error instanceof TypeError || error instanceof RangeError
      expect(isClear, `Unexpected ${error}`)
      const { message } = error as Error
      expect(withPath.test(message), `Unexpected message without a path: ${message}`)
    }
    expect(!('polluted' in {}), 'Unexpected change of the prototype of objects')
  },
})
