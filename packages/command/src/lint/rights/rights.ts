import { relative } from 'node:path'
import { extract } from '@onrecord/pipeline'
import type { Linter } from '../linter.ts'
import { listFiles } from './list-files.ts'
import { readPieces } from './read-pieces.ts'
import { readPlainly } from './read-plainly.ts'
import { runLength, WordRuns } from './word-runs.ts'

export const rights: Linter = {
  name: 'rights',
  scope: 'files',
  describe: `A file has ${runLength} words in a row from a text that may only be quoted, outside of its direct quotations. Sources whose text is not available are left out.`,
  level: 'error',
  *find({ directory, sources }) {
    const runs = new WordRuns()
    for (const { source, text } of sources)
      if (source.rights === 'quotation' && text !== undefined)
        for (const part of outsideQuotations(text)) runs.add(part, source.id)
    if (runs.isEmpty) return
    for (const path of listFiles(directory)) {
      const found = findIn(path, runs)
      if (found !== undefined)
        yield {
          record: relative(directory, path),
          message: `Unexpected words of ${found.source} outside a direct quotation: "${found.run}"`,
        }
    }
  },
}

function findIn(path: string, runs: WordRuns) {
  for (const piece of readPieces(path))
    for (const reading of readPlainly(piece)) {
      const found = runs.findIn(reading)
      if (found !== undefined) return found
    }
  return undefined
}

function* outsideQuotations(text: string): Generator<string> {
  const quoted = extract(text).quotes.flatMap((quote) => quote.quoted)
  let start = 0
  for (const span of [...quoted, { start: text.length, end: text.length }]) {
    yield text.slice(start, span.start)
    start = Math.max(start, span.end)
  }
}
