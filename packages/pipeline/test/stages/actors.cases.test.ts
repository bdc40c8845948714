import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'
import { readCases } from '../support/read-cases.ts'

/** The actors of a text, a line each: words → entity, with the reading where it is not the name; then the affiliations. */
function describeActors(text: string): string[] {
  const { mentions, affiliations } = extract(text, { published: '2018-03-08' })
  const lines = [
    ...mentions.map(({ start, end, entity, reading }) =>
      [`${text.slice(start, end)} → ${entity}`, ...(reading === 'name' ? [] : [reading])].join(
        ' | ',
      ),
    ),
    ...affiliations.map(({ person, role, organization, from = '', to = '' }) =>
      [person, role, organization, ...(from || to ? [`${from}..${to}`] : [])].join(' | '),
    ),
  ]
  return lines.length > 0 ? lines : ['none']
}

describe('actors', () => {
  for (const { title, input, expected } of readCases(new URL('actors.cases.txt', import.meta.url)))
    it(title, () => {
      expect(describeActors(input)).toEqual(expected)
    })
})
