import { existsSync, readFileSync } from 'node:fs'
import { isMonth, isWeekday, nounClassOf } from '@onrecord/lexicon'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

const gold = new URL('../../../../shared/gold/', import.meta.url)
const sets = [
  'news/news.dev',
  'quotes/polnear.dev',
  'mentions/gum.dev',
  'mentions/conll2003.dev',
  'mentions/uner-ewt.dev',
  'mentions/crossner-politics.dev',
  'times/wikiwars.dev',
]

interface GoldText {
  text: string
  dct?: string | null
  date?: string | null
}

/** Whether a name is one word that the text has in lower case too, as a noun for persons. */
const isCommonNoun = (name: string, text: string): boolean =>
  nounClassOf(name.toLowerCase()) === 'person' &&
  new RegExp(`(?<![\\p{L}-])${name.toLowerCase()}(?![\\p{L}-])`, 'u').test(text)

/** The names of persons in a text that are a weekday, a month, a number or a common noun. */
function commonPersons({ text, dct, date }: GoldText): string[] {
  const { mentions, entities } = extract(text, { published: dct ?? date ?? null })
  const persons = new Set(entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])))
  const names = mentions.filter(({ form, entity }) => form === 'name' && persons.has(entity))
  return names
    .map(({ start, end }) => text.slice(start, end))
    .filter(
      (name) =>
        isWeekday(name) || isMonth(name) || /^[\d.,]+$/.test(name) || isCommonNoun(name, text),
    )
}

describe.skipIf(!existsSync(gold))('the texts in ../shared/gold', () => {
  it.each(sets)('%s has no weekday, month, number or common noun as a person', (set) => {
    const lines = readFileSync(new URL(`${set}.jsonl`, gold), 'utf8')
      .split('\n')
      .filter(Boolean)
    expect(lines.flatMap((line) => commonPersons(JSON.parse(line)))).toEqual([])
  })
})
