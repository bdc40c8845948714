import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the JSON Schema names every record', () => {
  const path = new URL('../dist/dataset.schema.json', import.meta.url)
  const schema = JSON.parse(readFileSync(path, 'utf8'))
  const records = [
    'Actor',
    'Affiliation',
    'Cue',
    'Dating',
    'Event',
    'Evidence',
    'Quote',
    'Redirect',
    'Source',
  ]
  expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining(records))
  expect(schema.$defs.Quote.properties.attitude).toBeUndefined()
  expect(schema.$defs.Cue.properties.attitude.enum).toContain('warns')
})
