import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { extract } from '@onrecord/pipeline'
import schema from '@onrecord/schema/extraction.schema.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { formatAttitudes } from '../src/reference/format-attitudes.ts'
import { formatExtraction, type Schema } from '../src/reference/format-extraction.ts'
import { readPage, root } from './support/reader.ts'

const text = 'On 3 May 2018 Oman accused Yemen of delay.'

it.each([
  ['attitudes.md', () => formatAttitudes(join(root, 'packages/lexicon/data'))],
  [
    'extraction-record.md',
    () => formatExtraction(schema as Schema, text, extract(text, { id: 'delay' })),
  ],
])('docs/%s is up to date; UPDATE=1 writes it', (page, format) => {
  const made = format()
  if (env.UPDATE) writeFileSync(join(root, 'docs', page), made)
  expect(readPage(`docs/${page}`)).toBe(made)
})

it('the attitudes have their cues', () => {
  expect(readFileSync(join(root, 'docs/attitudes.md'), 'utf8')).toMatch(
    /## warns\n\n.*\n\n(?:- _.*_\n)+\nCues: .*\bwarn\b/,
  )
})
