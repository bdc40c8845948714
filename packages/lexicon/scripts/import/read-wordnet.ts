import { readFileSync } from 'node:fs'

/** A noun synset of WordNet: a meaning, with the more general ones that it is a kind of. */
export interface Synset {
  /** The first of its words. */
  word: string
  /** The number of its lexicographer file. */
  file: string
  hypernyms: readonly string[]
}

/** A sense of a noun. */
export interface Sense {
  synset: string
  /** From 1, the most frequent. */
  rank: number
  /** How often it was tagged in the corpora of WordNet. */
  count: number
}

/** The noun synsets of `data.noun`, by offset (wndb(5WN)). */
export function readSynsets(folder: URL): Map<string, Synset> {
  const synsets = new Map<string, Synset>()
  for (const line of linesOf(new URL('data.noun', folder))) {
    if (!/^\d{8} /.test(line)) continue
    const [offset = '', file = '', , count = '', ...rest] = line.split(' ')
    const after = Number.parseInt(count, 16) * 2
    const hypernyms: string[] = []
    for (let pointer = 0; pointer < Number(rest[after]); pointer++) {
      const [symbol = '', target = ''] = rest.slice(after + 1 + pointer * 4)
      if (symbol === '@') hypernyms.push(target)
    }
    synsets.set(offset, { word: rest[0] ?? '', file, hypernyms })
  }
  return synsets
}

/** The senses of nouns of one word, hyphens included, from `index.sense` (senseidx(5WN)). */
export function readSenses(folder: URL): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>()
  for (const line of linesOf(new URL('index.sense', folder))) {
    const [key = '', synset = '', rank, count] = line.split(' ')
    const noun = /^([a-z]{2,}(?:-[a-z]+)*)%1:/.exec(key)?.[1]
    if (noun === undefined) continue
    const sense = { synset, rank: Number(rank), count: Number(count) }
    const known = senses.get(noun)
    if (known) known.push(sense)
    else senses.set(noun, [sense])
  }
  return senses
}

const linesOf = (file: URL): string[] => readFileSync(file, 'latin1').split('\n')
