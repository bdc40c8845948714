import type { Extraction } from '@onrecord/schema'
import { retext } from 'retext'
import retextEquality from 'retext-equality'
import retextReadability from 'retext-readability'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { extract, pipeline, retextEvents, retextQuotes } from '../src/index.ts'

const text = 'Ada Quill said that the bridge was open. Oman accused Yemen of delay.'

it('mixes with other retext plugins', () => {
  const mixed = pipeline()
    .use(retextEquality)
    .use(retextReadability, { age: 12, minWords: 3, threshold: 0.1 })
  const file = mixed.processSync('The spokesman said that the bridge was open to everybody.')
  expect(file.messages.map(({ source }) => source)).toContain('retext-equality')
  expect((file.result as Extraction).quotes.map(({ rule }) => rule)).toEqual(['indirect-that'])
})

it('reads the same as the function', () => {
  expect(pipeline.processSync(text).result).toEqual(extract(text))
})

it('stringifies where no record is asked for', () => {
  expect(String(retext().use(retextEvents).processSync(text))).toBe(text)
})

it('warns of a stage that is missing', () => {
  const file = new VFile(text)
  retext().use(retextQuotes).processSync(file)
  expect(file.messages[0]).toMatchObject({
    reason: 'Unexpected missing `data.statements`, expected `retextStatements` before',
    ruleId: 'missing-stage',
    source: 'onrecord',
    expected: ['retextStatements'],
  })
})
