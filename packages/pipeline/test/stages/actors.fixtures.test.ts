import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'
import { describeActors } from '../support/describe-actors.ts'

const folder = new URL('../fixtures/actors/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace('.md', ''))

describe('actors of a passage', () => {
  it.each(names)('%s', (name) => {
    const text = readFileSync(new URL(`${name}.md`, folder), 'utf8')
    const result = new URL(`${name}.json`, folder)
    const found = describeActors(extract(text), text)
    if (process.env.UPDATE) writeFileSync(result, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(result, 'utf8')))
  })
})
