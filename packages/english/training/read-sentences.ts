import { readFileSync } from 'node:fs'

import type { Task } from './network/training-sentence.ts'

/** The second-likeliest label of every token (of heads, their number), and the share of the likeliest. */
export interface SecondLabels {
  choices: (string | number)[]
  shares: number[]
}

/** A sentence with what a treebank says of it, and what of its names is known. */
export interface GoldSentence {
  /** The id of its document. */
  document: string
  forms: string[]
  tags: string[]
  fineTags: string[]
  /** 0 is the root, i + 1 the token i. Empty where the tree is not known. */
  heads: number[]
  relations: string[]
  /** Places in names: `O`, `B-PER`, `I-PER` and so on. Empty where names are not known. */
  names: string[]
  /** Whether works, events, nationalities and such are not among the names that are known. */
  lacksMiscellany?: boolean
  /** Where a teacher said what no treebank says, and was not sure. */
  seconds?: Partial<Record<Task, SecondLabels>>
}

/** Read the sentences of a treebank in CoNLL-U. */
export function readSentences(path: string | URL): GoldSentence[] {
  const sentences: GoldSentence[] = []
  let document = ''
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const sentence = startSentence(document)
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice('# newdoc id = '.length)
      else addWord(sentence, line)
    }
    sentence.document = document
    if (sentence.forms.length > 0) sentences.push(sentence)
  }
  return sentences
}

/** A sentence without words. */
export function startSentence(document: string): GoldSentence {
  return { document, forms: [], tags: [], fineTags: [], heads: [], relations: [], names: [] }
}

function addWord(sentence: GoldSentence, line: string): void {
  const [id = '', form = '', , tag = '', fine = '', , head = '', relation = ''] = line.split('\t')
  if (!/^\d+$/.test(id)) return
  sentence.forms.push(form)
  sentence.tags.push(tag)
  sentence.fineTags.push(fine)
  sentence.heads.push(Number(head))
  sentence.relations.push(relation)
}
