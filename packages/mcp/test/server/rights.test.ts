import { expect, it } from 'vitest'
import { published } from '../../src/published.ts'
import { connect } from '../support/connect.ts'

const [source] = published.sources.filter(({ rights }) => rights === 'quotation')

it('gives of a source that may only be quoted its direct quotations, and else positions', async () => {
  const client = await connect(published)
  const direct = published.quotes.of('direct').map(({ text }) => text)
  const places: unknown[] = []
  for (const name of ['quotes', 'events'] as const) {
    const { structuredContent } = await client.callTool({
      name,
      arguments: { source: source?.id, context: true, limit: 100 },
    })
    const records = Object(structuredContent)[name] as {
      kind?: string
      evidence: { source: string; exact?: string; context?: string; url?: string }[]
    }[]
    expect(records.length).toBeGreaterThan(5)
    for (const { kind, evidence } of records)
      for (const place of evidence.filter((each) => each.source === source?.id)) {
        places.push(place)
        expect(place).not.toHaveProperty('context')
        if (kind !== 'direct') expect(place).not.toHaveProperty('exact')
        if (place.exact !== undefined)
          expect(direct.some((text) => text.includes(place.exact ?? ''))).toBe(true)
      }
  }
  expect(places.length).toBeGreaterThan(10)
})

it('gives no text of it', async () => {
  const client = await connect(published)
  const { structuredContent, content } = await client.callTool({
    name: 'sources',
    arguments: { id: source?.id },
  })
  expect(structuredContent).not.toHaveProperty('text')
  expect(JSON.stringify(content)).toContain('may only be quoted')
})
