import { readFileSync } from 'node:fs'
import type { Tag } from '../src/token.ts'

/** A word of a treebank with what lemmas are learned from. */
export interface TreebankWord {
  form: string
  lemma: string
  tag: Tag
  fine: string
  /** Whether it is misspelt, so that its lemma is that of another word. */
  isTypo: boolean
}

/** Read the sentences of a treebank in CoNLL-U. */
export function readWords(path: string | URL): TreebankWord[][] {
  return parseWords(readFileSync(path, 'utf8'))
}

/** The sentences of CoNLL-U. */
export function parseWords(text: string): TreebankWord[][] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n').flatMap(parseWord))
    .filter((sentence) => sentence.length > 0)
}

function parseWord(line: string): TreebankWord[] {
  const [id = '', form = '', lemma = '', tag = 'X', fine = '', features = ''] = line.split('\t')
  if (!/^\d+$/.test(id)) return []
  return [{ form, lemma, tag: tag as Tag, fine, isTypo: features.includes('Typo=Yes') }]
}
