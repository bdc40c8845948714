import { readFileSync } from 'node:fs'

/** A word of a treebank, with its place in the text. */
interface GoldToken {
  start: number
  end: number
  tag: string
}

interface GoldSentence {
  start: number
  end: number
  tokens: readonly GoldToken[]
}

/** A document of a treebank, as the text that it annotates. */
export interface GoldDocument {
  text: string
  sentences: GoldSentence[]
}

/** Words that are written as one, such as "don't": the ids from `first` to `last`. */
interface Contraction {
  last: number
  start: number
  end: number
}

/**
 * Read a treebank in CoNLL-U. Blank lines set paragraphs apart; sentences of one stand with a space between them unless
 * the last token says otherwise. The words of a contraction divide its characters by the lengths of their forms.
 */
export function readTreebank(path: string | URL): GoldDocument[] {
  const documents: GoldDocument[] = []
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const lines = block.split('\n').filter((line) => line !== '')
    if (lines.length === 0) continue
    const opensDocument = lines.some((line) => line.startsWith('# newdoc'))
    if (opensDocument || documents.length === 0) documents.push({ text: '', sentences: [] })
    const document = documents.at(-1)
    if (document === undefined) continue
    const opensParagraph = lines.some((line) => line.startsWith('# newpar'))
    if (opensParagraph && document.text !== '') document.text = `${document.text.trimEnd()}\n\n`
    addSentence(document, lines)
  }
  return documents
}

function addSentence(document: GoldDocument, lines: readonly string[]): void {
  const tokens: GoldToken[] = []
  let contraction: Contraction | undefined
  for (const line of lines) {
    const [id = '', form = '', , tag = '', , , , , , misc = ''] = line.split('\t')
    if (!/^\d+(?:-\d+)?$/.test(id)) continue
    const number = Number(id)
    if (contraction && number <= contraction.last) {
      const start: number = tokens.at(-1)?.end ?? contraction.start
      const from = Math.max(start, contraction.start)
      const isLast = number === contraction.last
      const end = isLast ? contraction.end : Math.min(from + form.length, contraction.end)
      tokens.push({ start: from, end, tag })
      continue
    }
    const start = document.text.length
    const end = start + form.length
    document.text += misc.includes('SpaceAfter=No') ? form : `${form} `
    if (id.includes('-')) contraction = { last: Number(id.split('-')[1]), start, end }
    else tokens.push({ start, end, tag })
  }
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first && last) document.sentences.push({ start: first.start, end: last.end, tokens })
}
