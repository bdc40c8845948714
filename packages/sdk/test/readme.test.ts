import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { quotes } from '../src/index.ts'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

it('the README shows a record as it is', () => {
  const [, json = ''] = /```json\n(.*?)```/s.exec(readme) ?? []
  const record = JSON.parse(json)
  expect(record).toEqual(JSON.parse(JSON.stringify(quotes.get(record.id))))
})
