import { extendLexicon, extract, LexiconError, shippedLexicon } from '@onrecord/pipeline'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { mutatedValue } from '../values/mutated-value.ts'

const valid = {
  source: 'Own list',
  verbs: [
    {
      verb: 'thunder',
      reports: {
        attitude: 'claims',
        takes: ['that', 'marks'],
        match: 'Quill thundered that the dam was safe.',
        miss: 'The storm thundered.',
      },
    },
  ],
  type: 'SANCTION',
  actions: [
    {
      verbs: ['embargo'],
      object: ['tankers'],
      to: ['possessor'],
      match: 'Oman embargoed Qatar’s tankers.',
      miss: 'Oman embargoed tankers.',
    },
  ],
  things: { tankers: ['tanker'] },
  contexts: { cyber: ['zorblatt'] },
  actors: [{ id: 'sur-watch', kind: 'organization', name: 'Sur Watch', of: 'oman' }],
  examples: [
    { text: 'Sur Watch left.', finds: ['sur-watch'] },
    { text: 'The watch stopped.', finds: [] },
  ],
}
const text = 'Quill thundered that Oman embargoed Qatar’s tankers. Sur Watch left.'

/** Own words are read and used, or each of their problems is told with its file. */
export const lexiconTarget = target({
  name: 'lexicon',
  inputs: mutatedValue(valid),
  check(value) {
    try {
      extract(text, { lexicon: extendLexicon(shippedLexicon, [{ name: 'words.yml', value }]) })
    } catch (error) {
      expect(error instanceof LexiconError, `Unexpected ${error}`)
      for (const problem of error.problems)
        expect(problem.startsWith('words.yml'), `Unexpected problem without a file: ${problem}`)
    }
    expect(!('polluted' in {}), 'Unexpected change of the prototype of objects')
  },
})
