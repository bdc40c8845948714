import { readFileSync } from 'node:fs'
import type { Analyser } from '../src/analyser.ts'
import type { Token } from '../src/token.ts'

/** An arc that decides what a sentence means, by its words. */
interface Arc {
  dependent: string
  relation: string
  /** `-` for the root of the sentence. */
  head: string
}

interface NewswireSentence {
  /** What is hard about it. */
  shape: string
  text: string
  arcs: Arc[]
}

/** How many sentences of a shape there are, and which of them have a wrong arc. */
export interface NewswireScore {
  shape: string
  count: number
  wrong: string[]
}

/** Count the sentences of newswire whose deciding arcs are all right, by shape and, at the end, in all. */
export function scoreNewswire(analyser: Analyser, file: URL): NewswireScore[] {
  const groups = Map.groupBy(readNewswire(file), ({ shape }) => shape)
  const scores = Array.from(groups, ([shape, sentences]) => {
    const wrong = sentences.filter(({ arcs, text }) => {
      const [analysed] = analyser.analyse(text, [{ start: 0, end: text.length }])
      return !arcs.every((arc) => hasArc(analysed?.tokens ?? [], arc))
    })
    return { shape, count: sentences.length, wrong: wrong.map(({ text }) => text) }
  })
  const all = {
    shape: 'all',
    count: scores.reduce((sum, { count }) => sum + count, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
  }
  return [...scores, all]
}

function readNewswire(file: URL): NewswireSentence[] {
  const sentences: NewswireSentence[] = []
  let shape = ''
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) shape = line.slice(3)
    const [text, arcs] = line.split(' | ')
    if (text === undefined || arcs === undefined) continue
    sentences.push({ shape, text, arcs: arcs.split('; ').map(readArc) })
  }
  return sentences
}

function readArc(written: string): Arc {
  const [dependent = '', relation = '', head = ''] = written.split(' ')
  return { dependent, relation, head }
}

function hasArc(tokens: readonly Token[], { dependent, head, relation }: Arc): boolean {
  const token = tokens[findWord(tokens, dependent)]
  const expected = head === '-' ? -1 : findWord(tokens, head)
  return token?.head === expected && token.relation === relation
}

/** The index of a word: `talks`, or `talks#2` for the second of its kind. */
function findWord(tokens: readonly Token[], word: string): number {
  const [form, number = '1'] = word.split('#')
  const places = tokens.flatMap(({ text }, index) => (text === form ? [index] : []))
  const place = places[Number(number) - 1]
  if (place === undefined)
    throw new Error(`Unexpected word "${word}", expected one of the sentence`)
  return place
}
