import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatYaml, longestLine } from '../../scripts/format-yaml.ts'

const words = Array.from({ length: 30 }, (_, index) => `word-${index}`)
const value = {
  source: 'Own list',
  note: 'A note that is long enough to go on over lines. '.repeat(4).trim(),
  short: ['on', "it's", 'a, b'],
  long: words,
  entries: [
    { id: 'ada-quill', name: 'Ada Quill', from: 1990, aliases: [] },
    { id: 'ben-ward', aliases: words.slice(0, 14), match: 'It rained: hard.', finds: null },
  ],
}

it('parses to the same value', () => {
  expect(parse(formatYaml(value))).toEqual(value)
})

it('has a map on one line where it fits, and else a line for each field', () => {
  expect(formatYaml(value).split('\n').slice(-9, -1)).toEqual([
    'entries:',
    '  - { id: ada-quill, name: Ada Quill, from: 1990, aliases: [] }',
    '  - id: ben-ward',
    '    aliases:',
    '      [word-0, word-1, word-2, word-3, word-4, word-5, word-6, word-7, word-8, word-9, word-10, word-11, word-12,',
    '      word-13]',
    "    match: 'It rained: hard.'",
    '    finds: null',
  ])
})

it('has no long lines', () => {
  const lines = formatYaml(value).split('\n')
  expect(lines.filter((line) => line.length > longestLine)).toEqual([])
})
