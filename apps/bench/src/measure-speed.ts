import { readdirSync, readFileSync } from 'node:fs'
import { analyse } from '@onrecord/english'
import { extract } from '@onrecord/pipeline'
import { dataset } from '@onrecord/sdk'
import compromise from 'compromise/three'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Table } from './format-table.ts'

const sources = new URL('../../../packages/dataset/sources/', import.meta.url)
const runs = 5
const repetitions = 20

/** Measure how many characters a second are read, the median of five runs on one thread, on the dataset's open sources. */
export function measureSpeed(): Table {
  const open = new Set(
    dataset.sources.filter(({ rights }) => rights === 'open').map(({ id }) => id),
  )
  const texts = readdirSync(sources)
    .filter((name) => open.has(name.replace(/\.md$/, '')))
    .map((name) => readFileSync(new URL(name, sources), 'utf8'))
  const length = texts.reduce((sum, text) => sum + text.length, 0) * repetitions
  const wink = winkNLP(model, ['sbd', 'pos'])
  const readers: [string, (text: string) => unknown][] = [
    ['onrecord: sentences, tokens, tags, lemmas', analyse],
    ['onrecord: all stages', (text) => extract(text)],
    ['wink-nlp: sentences, tokens, tags', (text) => wink.readDoc(text).tokens().out(wink.its.pos)],
    ['compromise: three, with entities', (text) => compromise(text).topics().json()],
  ]
  const rows = readers.map(([name, read]) => {
    const seconds = median(Array.from({ length: runs }, () => time(texts, read)))
    return [name, `${Math.round(length / seconds / 1000)}`]
  })
  return [['reader', 'thousand characters a second'], ...rows]
}

function time(texts: readonly string[], read: (text: string) => unknown): number {
  const start = performance.now()
  for (let repetition = 0; repetition < repetitions; repetition++)
    for (const text of texts) read(text)
  return (performance.now() - start) / 1000
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
