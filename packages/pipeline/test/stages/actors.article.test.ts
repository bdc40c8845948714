import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mention } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const name = 'russia-pakistan-afghanistan-2018'
const path = join(process.env.ONRECORD_TEXTS ?? '', `${name}.txt`)
const isThere = process.env.ONRECORD_TEXTS !== undefined && existsSync(path)

interface Marked {
  /** By entity. */
  kinds: Record<string, string>
  /** Person, role, state or body. */
  affiliations: [string, string, string][]
  mentions: [start: number, end: number, entity: string, form: string, reading?: string][]
}

const marked: Marked = JSON.parse(
  readFileSync(new URL(`../fixtures/${name}.actors.json`, import.meta.url), 'utf8'),
)

/** Whether a mention is of an actor, or of a seat that might be one. */
const isMarked = ({ reading, rule }: Mention): boolean =>
  rule !== 'name-inner' && (reading !== 'place' || rule.startsWith('seat-'))

const describeMention = ({ start, end, entity, form, reading }: Mention): string =>
  [start, end, entity, form, ...(form === 'name' ? [reading] : [])].join(' ')

if (!isThere) {
  it('the actors of the article', ({ skip }) =>
    skip('Expected ONRECORD_TEXTS, the folder of the text that was marked by hand'))
} else
  describe('the actors of the article', () => {
    const extraction = extract(readFileSync(path, 'utf8'))
    const mentions = extraction.mentions.filter(isMarked)
    const found = new Set(mentions.map(describeMention))
    const expected = new Set(marked.mentions.map((mention) => mention.join(' ')))
    const right = [...expected].filter((mention) => found.has(mention))

    it('are found with an F1 of 95 at least, each at its id, form and reading', () => {
      const f1 = (200 * right.length) / (found.size + expected.size)
      process.stdout.write(`F1 ${f1.toFixed(1)} on ${expected.size} mentions of the article\n`)
      expect(f1).toBeGreaterThanOrEqual(95)
    })

    it('are told from places in every case', () => {
      const isSeat = ({ rule }: Mention) => rule.startsWith('seat-')
      const seats = mentions.filter(isSeat).map(describeMention)
      expect(seats.filter((mention) => !expected.has(mention))).toEqual([])
      expect(seats.filter((mention) => mention.endsWith(' place'))).toHaveLength(1)
    })

    it('are of the right kind', () => {
      const kinds = extraction.entities
        .filter(({ id }) => id in marked.kinds)
        .map(({ id, kind }) => [id, kind])
      expect(Object.fromEntries(kinds)).toEqual(marked.kinds)
    })

    it('have the offices that the text gives them', () => {
      const affiliations = extraction.affiliations.map(({ person, role, organization }) => [
        person,
        role,
        organization,
      ])
      expect(affiliations.sort()).toEqual(marked.affiliations)
    })
  })
