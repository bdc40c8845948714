import {
  ActorCurationFile,
  EventCurationFile,
  QuoteCurationFile,
} from '../../../../packages/command/src/curation/corrections.ts'
import { YamlFile } from '../../../../packages/command/src/dataset/yaml-file.ts'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { mutatedValue } from '../values/mutated-value.ts'
import { yamlText } from '../values/yaml-text.ts'

const reason = 'Compared with its sources.'
const valid = {
  actors: [{ id: 'sur-watch', kind: 'organization', name: 'Sur Watch', of: 'oman', reason }],
  corrections: [
    { set: 'ada-quill-0a1b2c3d4e', to: { speaker: 'tom-barda', date: '2018-03' }, reason },
    { accept: { source: 'harbor', words: 'the boats were late' }, reason, reviewer: 'Eve Sorn' },
    { drop: { source: 'harbor', words: 'the days of rain', occurrence: 2 }, reason },
  ],
}
const line = /^curation\.yml:\d+: \S/

/** A file of corrections is read, or each of its problems is told with its line. */
export const curationTarget = target({
  name: 'curation',
  inputs: yamlText(mutatedValue(valid)),
  check(text) {
    for (const schema of [ActorCurationFile, EventCurationFile, QuoteCurationFile]) {
      try {
        new YamlFile(text, 'curation.yml').parse(schema)
      } catch (error) {
        const { message, name } = error as Error
        expect(name === 'InputError', `Unexpected ${error}`)
        expect(line.test(message), `Unexpected message without a line: ${message}`)
      }
    }
    expect(!('polluted' in {}), 'Unexpected change of the prototype of objects')
  },
})
