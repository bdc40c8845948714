/**
 * Writes the sentences that the teacher learns from and labels to `sentences.ndjson`, a document a line, with what treebanks
 * and annotators of names say of them.
 */
import { createWriteStream } from 'node:fs'
import type { GoldSentence } from '../read-sentences.ts'
import { readGoldSentences, readRawSentences, type Source } from '../read-training-data.ts'
import { hashForms } from './hash-forms.ts'

const shared = new URL('../../../../../shared/', import.meta.url)
const target = createWriteStream(new URL('sentences.ndjson', import.meta.url))

function write(source: Source | 'raw', sentences: readonly GoldSentence[]): void {
  for (const [id, ofDocument] of Map.groupBy(sentences, ({ document }) => document)) {
    const written = ofDocument.map(({ fineTags, forms, heads, names, relations, tags }) => {
      return { hash: hashForms(forms), forms, tags, fineTags, heads, relations, names }
    })
    target.write(`${JSON.stringify({ id, source, sentences: written })}\n`)
  }
}

for (const [source, sentences] of readGoldSentences(shared)) write(source, sentences)
write('raw', readRawSentences(shared))
target.end()
