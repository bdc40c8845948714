import { createHash } from 'node:crypto'
import { makeFolder } from './make-folder.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An open source: its text is the file itself. */
export const openSource = `---
title: Talks resume
authors: [Eve Sorn]
published: 2018-03-08
rights: open
license: CC-BY-4.0
---

Russian foreign minister Ada Quill met Lavrov in Moscow on 20 February 2018. “The road is open,” Quill said.
`

/** A text that may only be quoted from. */
export const quotedText = `The road over the mountains had been closed for eleven long and hungry winters before the envoys came back to it. “We walked up from the valley at night and we found nobody there to open the gate for us,” Ada Quill said on 3 May 2017. Iran accused Iraq of smuggling.
`

/** The file of a source that may only be quoted from. */
export const quotedSource = (text = quotedText): string => `---
title: The road over the mountains
authors: [Eve Sorn]
published: 2018-03-01
rights: quotation
text:
  sha256: ${sha256(text)}
  length: ${text.length}
---
`

/** Make the folder of a dataset, and beside it one with the text that may only be quoted from. */
export function makeDataset(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = makeFolder({
    'package.json': '{ "name": "@example/talks", "version": "1.2.3" }\n',
    'sources/talks.md': openSource,
    'sources/road.md': quotedSource(),
    ...files,
  })
  return { folder, texts: makeFolder({ 'road.txt': quotedText }) }
}
