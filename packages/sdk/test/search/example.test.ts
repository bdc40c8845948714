import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { quotes } from '../../src/index.ts'
import { search } from '../../src/search.ts'

it('docs/sdk.md shows what a search gives', () => {
  const page = readFileSync(new URL('../../../../docs/sdk.md', import.meta.url), 'utf8')
  const [, call = ''] = /search\(quotes\.by\('sergey-lavrov'\), '(.*)'\)/.exec(page) ?? []
  const [, output] = /<!-- output of search -->\n```\n([\s\S]*?)```/.exec(page) ?? []
  const { total, hits } = search(quotes.by('sergey-lavrov'), call)
  const lines = hits.flatMap(({ record, matches }) =>
    matches.map(({ field, text, spans }) => {
      const words = spans.map(({ start, end }) => `'${text.slice(start, end)}'`)
      return `${record.id} ${field} [ ${words.join(', ')} ]`
    }),
  )
  expect(output).toBe(`${[total, ...lines].join('\n')}\n`)
})
