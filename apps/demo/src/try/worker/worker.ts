import {
  type ExtractedDocument,
  extractDocument,
  InputError,
  readTextDocuments,
} from 'onrecord/extract'
import type { FileInput } from '../file-input.ts'
import { describeText } from './describe-text.ts'
import { formatDownload } from './format-download.ts'
import { loadReader } from './load-reader.ts'
import { makeRecords } from './make-records.ts'
import type { Message, Request } from './messages.ts'

const say = (message: Message): void => self.postMessage(message)

/** The texts that were read last. */
let documents: readonly ExtractedDocument[] = []

async function read({ name, bytes, title, published }: FileInput): Promise<void> {
  const files = readTextDocuments(bytes, name)
  try {
    await loadReader((loaded, total) => say({ say: 'loading', loaded, total }))
  } catch (error) {
    return say({ say: 'problem', message: `The model could not be loaded. ${messageOf(error)}` })
  }
  const notes = files.flatMap(({ problems = [] }) => problems.map((each) => `${name}:${each}`))
  const onMessage = (message: string) => notes.push(`${name}:${message}`)
  documents = files.map((file, done) => {
    say({ say: 'reading', done, total: files.length })
    return extractDocument(file, { title, published, onMessage })
  })
  say({ say: 'read', texts: documents.map(describeText), notes })
}

async function answer(request: Request): Promise<void> {
  switch (request.ask) {
    case 'read':
      return read(request.input)
    case 'format':
      return say({
        say: 'formatted',
        format: request.format,
        content: formatDownload(documents, request.format),
      })
    case 'dataset':
      return say({ say: 'dataset', records: makeRecords(documents) })
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) =>
    say({
      say: 'problem',
      message:
        error instanceof InputError
          ? error.message
          : `The reader failed: ${messageOf(error)}. Please report the text if you can.`,
    }),
  )
})
