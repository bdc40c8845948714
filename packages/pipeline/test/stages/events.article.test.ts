import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExtractedEvent, Participant } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const name = 'russia-pakistan-afghanistan-2018'
const path = join(process.env.ONRECORD_TEXTS ?? '', `${name}.txt`)
const isThere = process.env.ONRECORD_TEXTS !== undefined && existsSync(path)

const ids = (participants: readonly Participant[]) =>
  participants.map(({ entity }) => entity).filter((entity) => entity !== null)

/** TYPE mode | agents → recipients | status | days. */
const describeEvent = ({ type, mode, agents, recipients, status, date }: ExtractedEvent): string =>
  [
    [type, mode].filter(Boolean).join(' '),
    `${ids(agents).join(' + ')} → ${ids(recipients).join(' + ')}`,
    status,
    date ? `${date.start}/${date.end}` : 'undated',
  ].join(' | ')

const talks = 'iran + india + afghanistan'
const marked = [
  'CONSULT visit | khawaja-asif → russia | actual | 2018-02-19/2018-02-22',
  'CONSULT meet | russia + pakistan + china → russia + pakistan + china | actual | 2016-12-01/2016-12-31',
  `CONSULT meet | ${talks} → ${talks} | actual | 2017-04-01/2017-04-30`,
  'CONSULT visit | sergey-lavrov → india | actual | 2017-12-01/2017-12-31',
  'COOPERATE | russia → pakistan | actual | 2018-02-20/2018-02-20',
  'COOPERATE | russia + pakistan → russia + pakistan | planned | undated',
  'ACCUSE allege | united-states + afghanistan + india → pakistan | actual | undated',
  'REQUEST | united-states + afghanistan → pakistan | actual | undated',
  'THREATEN | united-states → pakistani-armed-forces | actual | undated',
  'SANCTION discontinue | united-states → pakistani-armed-forces | actual | undated',
]

if (!isThere) {
  it('the events of the article', ({ skip }) =>
    skip('Expected ONRECORD_TEXTS, the folder of the text that was marked by hand'))
} else
  describe('the events of the article', () => {
    const { events, quotes } = extract(readFileSync(path, 'utf8'))
    const found = events.map(describeEvent)

    it.each(marked)('%s', (event) => {
      expect(found).toContain(event)
    })

    it('are no more than a quarter beside what was marked', () => {
      const sided = events.filter(
        ({ agents, recipients }) => ids(agents).length > 0 && ids(recipients).length > 0,
      )
      const others = sided.map(describeEvent).filter((event) => !marked.includes(event))
      expect(others.length / sided.length).toBeLessThanOrEqual(1 / 4)
    })

    it('lead to the quotations that tell what was said', () => {
      const said = events.filter(({ type }) => type === 'ACCUSE' || type === 'REQUEST')
      const cues = said.map(({ quote }) => quote !== null && quotes[quote]?.cue?.attitude)
      expect(cues).toEqual(['accuses', 'demands'])
    })
  })
