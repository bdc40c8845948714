import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTreebank } from '../../training/read-treebank.ts'
import { scoreAnalysis } from '../../training/score-analysis.ts'

const row = (id: string, form: string, tag: string, misc = '_') =>
  [id, form, '_', tag, '_', '_', '_', '_', '_', misc].join('\t')

const path = join(mkdtempSync(join(tmpdir(), 'treebank-')), 'small.conllu')
writeFileSync(
  path,
  [
    '# newdoc id = one',
    '# newpar',
    row('1', 'Envoys', 'NOUN'),
    row('2-3', "don't", '_'),
    row('2', 'do', 'AUX'),
    row('3', "n't", 'PART'),
    row('4', 'sleep', 'VERB', 'SpaceAfter=No'),
    row('5', '.', 'PUNCT'),
    '',
    row('1', 'Why', 'ADV', 'SpaceAfter=No'),
    row('2', '?', 'PUNCT'),
    '',
    '# newpar',
    row('1', 'Rain', 'NOUN'),
    '',
    '# newdoc id = two',
    row('1', 'Snow', 'NOUN'),
    '',
  ].join('\n'),
)

it('reads documents as the text that they annotate', () => {
  const documents = readTreebank(path)
  expect(documents.map(({ text }) => text.trimEnd())).toEqual([
    "Envoys don't sleep. Why?\n\nRain",
    'Snow',
  ])
  const [{ text, sentences } = { text: '', sentences: [] }] = documents
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Envoys don't sleep.",
    'Why?',
    'Rain',
  ])
  expect(sentences[0]?.tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Envoys',
    'do',
    "n't",
    'sleep',
    '.',
  ])
})

it('scores an analysis that agrees in all, and one that agrees in half', () => {
  const documents = readTreebank(path).slice(1)
  const token = { start: 0, end: 4, text: 'Snow', tag: 'NOUN' as const, lemma: 'snow' }
  const sentence = { start: 0, end: 4, paragraph: 0, tokens: [token] }
  expect(scoreAnalysis(documents, () => [sentence]).tags.f1).toBe(100)
  const wrong = { ...sentence, tokens: [{ ...token, tag: 'VERB' as const }] }
  expect(scoreAnalysis(documents, () => [wrong]).tokens.f1).toBe(100)
  expect(scoreAnalysis(documents, () => [wrong]).tags.f1).toBe(0)
})
