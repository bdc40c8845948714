import { describe, expect, it } from 'vitest'
import { actors, dataset, events, quotes } from '../src/index.ts'

describe('the published dataset', () => {
  it('says what Lavrov said of the Taliban in 2017, and where that is attested', () => {
    const [first] = quotes.by('sergey-lavrov').about('taliban').in('2017')
    expect(first?.speaker?.name).toBe('Sergey Lavrov')
    expect(first?.evidence.length).toBeGreaterThan(0)
  })

  it('says who took part in the talks of December 2016', () => {
    const talks = events.of('CONSULT').involving('russia', 'pakistan', 'china').in('2016-12')
    expect(talks.count()).toBeGreaterThan(0)
  })

  it('finds an actor by the name of a capital', () => {
    expect(actors.find('Moscow')[0]?.id).toBe('russia')
  })

  it('follows every link', () => {
    for (const actor of actors)
      for (const { actor: organization } of actor.affiliations)
        expect(actors.has(organization.id)).toBe(true)
    for (const { speaker, coSpeakers, about, addressees, evidence } of quotes)
      expect([speaker, ...coSpeakers, ...about, ...addressees, ...evidence]).not.toContain(
        undefined,
      )
    for (const { agents, recipients } of events)
      expect(agents.length * recipients.length).toBeGreaterThan(0)
  })

  it('gives no more of a source that may only be quoted from than its direct quotations', () => {
    const closed = new Set(
      dataset.sources.filter(({ rights }) => rights === 'quotation').map(({ id }) => id),
    )
    expect(closed.size).toBeGreaterThan(0)
    const places = [...quotes, ...events, ...actors].flatMap((record) =>
      record.evidence.map((place) => ({
        place,
        isDirect: 'kind' in record && record.kind === 'direct',
      })),
    )
    for (const { place, isDirect } of places) {
      const { source, exact, prefix, suffix } = place
      if (!closed.has(source.id)) continue
      expect(prefix ?? suffix).toBeUndefined()
      if (!isDirect) expect(exact).toBeUndefined()
    }
  })
})
