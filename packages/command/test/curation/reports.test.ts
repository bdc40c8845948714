import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/dataset/input-error.ts'
import { buildCurated } from '../support/build-curated.ts'

const reasoned = (correction: string) => `corrections:\n  - ${correction}\n    reason: A test.\n`

describe('a correction without effect', () => {
  it.each([
    ['of an id that is gone', 'drop: nobody-0a1b2c3d4e', 'No quote "nobody-0a1b2c3d4e" any more'],
    [
      'in a source that is gone',
      'drop: { source: pier, words: The road }',
      'No source "pier" any more',
    ],
    [
      'of words that are gone',
      'drop: { source: harbor, words: The sea is open }',
      'The text of harbor does not have these words any more: "The sea is open"',
    ],
    [
      'of words that are no quote any more',
      'drop: { source: harbor, words: visited Qatar }',
      'No quote any more at the words "visited Qatar"',
    ],
    [
      'that sets what is so',
      'set: { source: harbor, words: the boats were late }\n    to: { speaker: tom-barda }',
      'Changes nothing any more',
    ],
    [
      'that adds what is there',
      'add: { speaker: tom-barda, kind: indirect }\n    evidence: { source: harbor, words: that the boats were late }',
      'Changes nothing any more',
    ],
    [
      'that merges what is one',
      'merge: [{ source: harbor, words: The road is open }]\n    into: { source: harbor, words: The road is open }',
      'Changes nothing any more',
    ],
    [
      'that splits what is not there',
      'split: { source: harbor, words: The road is open }\n    into: [{ evidence: { source: harbor, words: Oman recalled } }]',
      'No evidence any more',
    ],
  ])('%s is reported with file and line', (_, correction, message) => {
    const { unused } = buildCurated({ quotes: reasoned(correction) })
    expect(unused[0]).toMatch(/^curation\/quotes\.yml:2: /)
    expect(unused.join('\n')).toContain(message)
  })
})

describe('a correction that is wrong', () => {
  it.each([
    [
      'without a verb',
      'corrections:\n  - reason: A test.\n',
      ':2: corrections.0: Expected one of "accept"',
    ],
    ['with two', reasoned('drop: a\n    set: b'), ':2: corrections.0: Expected one of "accept"'],
    ['without a reason', 'corrections:\n  - drop: a\n', ':2: corrections.0.reason: '],
    [
      'with an empty reason',
      'corrections:\n  - drop: a\n    reason: ""\n',
      ':3: corrections.0.reason: ',
    ],
    [
      'with nothing to set',
      reasoned('set: a\n    to: {}'),
      ':3: corrections.0.to: Expected a field to set',
    ],
    [
      'with a misspelt field',
      reasoned('set: a\n    to:\n      spaeker: oman'),
      ':4: corrections.0.to: Unrecognized key: "spaeker"',
    ],
    [
      'with a date that is none',
      reasoned('set: a\n    to:\n      place: Sur\n      date: 2018-02-30'),
      ':5: corrections.0.to.date: Expected a year, month or day, such as "2018-03", found "2018-02-30"',
    ],
    [
      'with a gloss of more than fifteen words',
      reasoned(`set: a\n    to: { gloss: ${'word '.repeat(15)}word }`),
      ':3: corrections.0.to.gloss: Expected at most 15 words, found "word word',
    ],
    [
      'with an id that is none',
      reasoned('drop: The road'),
      ':2: corrections.0.drop: Expected a slug, such as "sergey-lavrov", found "The road"',
    ],
    [
      'with an unknown kind',
      reasoned('set: a\n    to: { kind: said }'),
      ':3: corrections.0.to.kind: Invalid option: expected one of "direct"|"mixed"|"indirect", found "said"',
    ],
    [
      'with words that are none',
      reasoned('drop: { source: harbor, words: "..." }'),
      ':2: corrections.0.drop.words: Expected words of the text, found "..."',
    ],
    [
      'of an unknown speaker',
      reasoned('set: { source: harbor, words: The road is open }\n    to: { speaker: ada-qill }'),
      ':2: Unexpected actor "ada-qill", expected one of the dataset',
    ],
    [
      'with words that are there twice',
      reasoned('drop: { source: harbor, words: Quill }'),
      ':2: Unexpected words, harbor has them 2 times, expected more words or "occurrence": "Quill"',
    ],
    [
      'of a field that another one sets',
      `${reasoned('set: { source: harbor, words: The road is open }\n    to: { place: Sur }')}${reasoned('set: { source: harbor, words: The road }\n    to: { place: Doha }').replace('corrections:\n', '')}`,
      ':5: Unexpected second correction of "place" of the quote "ada-quill-',
    ],
    [
      'with words of two quotes',
      reasoned(
        'drop: { source: harbor, words: "is open,” Quill said. Later Barda said that the boats" }',
      ),
      ':2: Unexpected words of several quotes, expected one of the ids "',
    ],
  ])('%s is named with file, line and value', (_, quotes, message) => {
    expect(() => buildCurated({ quotes })).toThrow(InputError)
    expect(() => buildCurated({ quotes })).toThrow(`curation/quotes.yml${message}`)
  })

  it('is named with all others', () => {
    const quotes = 'corrections:\n  - drop: a\n  - drop: { source: b }\n    reason: A test.\n'
    const events = reasoned('set: { source: harbor, words: Iran accused }\n    to: { type: MEET }')
    expect(() => buildCurated({ quotes, events })).toThrow(
      /quotes\.yml:2: .*\n.*quotes\.yml:3: .*\n.*events\.yml:3: corrections\.0\.to\.type: .*found "MEET"/,
    )
  })

  it('may not give an event a mode that its type lacks', () => {
    const events = reasoned('set: { source: harbor, words: Iran accused }\n    to: { mode: vizit }')
    expect(() => buildCurated({ events })).toThrow(
      'events.yml:2: Unexpected mode "vizit" of ACCUSE, expected one of allege, disapprove, investigate',
    )
  })

  it('is no correction in a file that is a list', () => {
    expect(() => buildCurated({ events: '- drop: a\n' })).toThrow('events.yml:1: Invalid input')
  })

  it('may name the occurrence of words', () => {
    const { unused } = buildCurated({
      quotes: reasoned('drop: { source: harbor, words: Quill, occurrence: 2 }'),
    })
    expect(unused[0]).toContain('No quote any more at the words "Quill"')
  })
})
