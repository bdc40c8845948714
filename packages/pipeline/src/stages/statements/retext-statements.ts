import type { Sentence } from '@onrecord/english'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { bodySentences } from '../document/body-sentences.ts'
import { findMarked } from './find-marked.ts'
import { splitStatements } from './split-statements.ts'

/** A unified plugin that tells the author's words from those between marks: `file.data.statements`. */
export function retextStatements() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const paragraphs = groupByParagraph(bodySentences(file))
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
