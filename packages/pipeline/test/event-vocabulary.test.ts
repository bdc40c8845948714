import { readFileSync } from 'node:fs'
import { eventTypes } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

const readFixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').trim()

const typesOf = (text: string) => extract(text).events.map(({ type }) => type)

describe('plain sentences have an event of their type', () => {
  const sentences = readFixture('event-types.txt')
    .split('\n')
    .map((line) => line.split(' | '))

  it.each(eventTypes)('%s, in five of six', (type) => {
    const texts = sentences.flatMap(([wanted, text = '']) => (wanted === type ? [text] : []))
    const missed = texts.filter((text) => !typesOf(text).includes(type))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(texts.length / 6)
  })
})

describe('people by their noun', () => {
  const plurals = new Map([
    ['child', 'children'],
    ['spy', 'spies'],
    ['thief', 'thieves'],
    ['wife', 'wives'],
  ])
  const pluralOf = (noun: string) =>
    plurals.get(noun) ??
    noun
      .replace(/man$/, 'men')
      .replace(/([^aeiou])y$/, '$1ie')
      .replace(/([^n]|[^e]n)$/, '$1s')
      .replace(/mens$/, 'men')
      .replace(/(s|x|ch|sh)s$/, '$1es')

  it('are arrested or accuse somebody, all but ten', () => {
    const nouns = readFixture('people-nouns.txt').split(/\s+/)
    const lost = nouns.filter(
      (noun) =>
        !typesOf(`Two ${pluralOf(noun)} were detained in Oman.`).includes('COERCE') &&
        !typesOf(`The ${noun} accused the president of fraud.`).includes('ACCUSE'),
    )
    expect(lost.length, lost.join(' ')).toBeLessThanOrEqual(10)
  })
})
