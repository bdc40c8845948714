import { readReference, verify } from '@onrecord/pipeline'
import { generateNews } from '@onrecord/testing/generate-news'
import type { Table } from './format-table.ts'

const wantedCharacters = 1_000_000
const wantedClaims = 1_000

/**
 * Measure how long it takes to verify a thousand quotations against a million characters of generated news, beyond the extraction
 * of who says what in them. A third of the quotations is word for word, a third has one word altered, and a third another speaker.
 */
export function measureVerify(): Table {
  const texts: string[] = []
  let characters = 0
  for (const text of generateNews(2_000).values()) {
    if (characters >= wantedCharacters) break
    texts.push(text)
    characters += text.length
  }
  const before = performance.now()
  const references = texts.map((text, index) => readReference(text, { id: `text-${index}` }))
  const read = performance.now()
  const said = references.flatMap(({ text, reports }) =>
    reports.flatMap(({ content: [span], speakers: [speaker] }) =>
      span && speaker ? [{ words: text.slice(span.start, span.end), speaker: speaker.name }] : [],
    ),
  )
  const claims = Array.from({ length: wantedClaims }, (_, index) => {
    const { words, speaker } = said[(index * 7) % said.length] ?? { words: '', speaker: '' }
    if (index % 3 === 0) return { words, speaker }
    return index % 3 === 1
      ? { words: words.replace(/ \S+ /, ' purple '), speaker }
      : { words, speaker: 'Nobody Inparticular' }
  })
  const start = performance.now()
  verify(claims, references)
  const end = performance.now()
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)
  return [
    ['quotations', 'characters', 'extraction, s', 'verification, s'],
    [String(claims.length), String(characters), seconds(read - before), seconds(end - start)],
  ]
}
