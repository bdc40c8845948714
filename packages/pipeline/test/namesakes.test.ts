import { readFileSync } from 'node:fs'
import { readShippedKnowledge } from '@onrecord/lexicon'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

const file = new URL('fixtures/namesakes.txt', import.meta.url)
const knowledge = readShippedKnowledge()
/** How many of sixty may be wrong. */
const most = 3

/** The actor of the first person named in a text, if public record has them. */
function personOf(text: string, published: string): string {
  const { mentions } = extract(text, { published })
  const person = mentions.find(({ type, form }) => type === 'PER' && form === 'name')
  return (person && knowledge.actor(person.entity)?.id) ?? '-'
}

const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))
  .map(([day = '', actor = '', text = '']) => ({ day, actor, text }))

const wrong = (part: typeof cases) =>
  part.filter(({ day, actor, text }) => personOf(text, day) !== actor).map(({ text }) => text)

describe('namesakes', () => {
  const everyday = cases.filter(({ actor }) => actor === '-')
  const holders = cases.filter(({ actor }) => actor !== '-')

  it('are sixty of each', () => {
    expect([everyday.length, holders.length]).toEqual([60, 60])
  })

  it('keeps everyday people apart from public record', () => {
    expect(wrong(everyday).length, wrong(everyday).join('\n')).toBeLessThanOrEqual(most)
  })

  it('recognizes holders of offices', () => {
    expect(wrong(holders).length, wrong(holders).join('\n')).toBeLessThanOrEqual(most)
  })
})
