import { expect, it } from 'vitest'
import { targets } from '../src/targets.ts'

/** What fuzzing found, each at its smallest. */
const findings: [target: string, finding: string, input: unknown][] = [
  ['curation', 'an alias within what it stands for', 'corrections: &a [*a]'],
  ['curation', 'a map as a key', 'corrections:\n  ? [a]\n  : b'],
  [
    'readers',
    'an address behind an open bracket',
    '![{"a":"https://a.example/1","b":[{"c":"Ada\n\n',
  ],
  ['readers', 'an address behind an open bracket in a heading', '# ![{"a":"https://a.example/1'],
  [
    'readers',
    'an address behind an open bracket in a setext heading',
    '![{"https://a.example\n===',
  ],
  ['readers', 'an address behind an open bracket in strong words', '**![{"a":"https://a.example**'],
  ['readers', 'an address behind an open bracket in emphasis', '_![{"https://a.example_ Ada'],
  ['readers', 'an address in angle brackets behind a mark', '# <![CDATA[\\<https://a.example>'],
  [
    'extraction',
    'a lone mark at the end of a paragraph',
    {
      text: 'BBy Ada Quill\n\ny Ada Quill\n\n“nobody won’t go there again:“\n\n“the harbor is open.” said Ada Quill. ',
      published: null,
    },
  ],
  ['readers', 'a byte order mark behind front matter', '---\na: 1\n---\n\uFEFF\uFEFFAda left.'],
  [
    'readers',
    'an address behind markup that is left out',
    '<template>![{"a":"https://a.example/1","b":[{"c":"',
  ],
]

it.each(findings)('%s: %s', async (name, _, input) => {
  const target = targets.find((target) => target.name === name)
  expect(target).toBeDefined()
  await target?.check(input)
})
