import type { Sentence } from '@onrecord/english'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { bodySentences } from '../document/body-sentences.ts'
import { findMarked } from './find-marked.ts'
import { findTurns } from './find-turns.ts'
import { splitStatements } from './split-statements.ts'

/**
 * A unified plugin that tells the author's words from those between marks, `file.data.statements`, and from the turns of
 * a transcript, `file.data.turns`.
 */
export function retextStatements() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const all = groupByParagraph(bodySentences(file))
    const turns = findTurns(all, text)
    file.data.turns = [...new Set(turns.values())]
    const paragraphs = all.filter(([first]) => !turns.has(first?.paragraph ?? -1))
    const spans = paragraphs.map((sentences) => ({
      start: sentences[0]?.start ?? 0,
      end: sentences.at(-1)?.end ?? 0,
    }))
    file.data.statements = splitStatements(paragraphs, findMarked(text, spans), text)
  }
}

function groupByParagraph(sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = []
  for (const sentence of sentences) {
    const group = groups.at(-1)
    if (group && group[0]?.paragraph === sentence.paragraph) group.push(sentence)
    else groups.push([sentence])
  }
  return groups
}
