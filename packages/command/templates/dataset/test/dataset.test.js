import { expect, it } from 'vitest'
import { actors, dataset, events, quotes } from '../data/index.js'

it('has records', () => {
  expect(dataset.sources.length).toBeGreaterThan(0)
  expect(actors.count()).toBeGreaterThan(0)
})

it('has evidence from a source for each record', () => {
  const sources = new Set(dataset.sources)
  for (const record of [...actors, ...quotes, ...events])
    for (const { source } of record.evidence) expect(sources.has(source)).toBe(true)
})

it('links quotes and events to actors', () => {
  for (const { speaker } of quotes) if (speaker) expect(actors.get(speaker.id)).toBe(speaker)
  for (const event of events)
    for (const agent of event.agents) expect(actors.get(agent.id)).toBe(agent)
})
