import { type ExtractedDocument, InputError } from 'onrecord/extract'
import { describeText } from './describe-text.ts'
import { formatDownload } from './format-download.ts'
import { makeRecords } from './make-records.ts'
import type { Answer, Message, Question, Request } from './messages.ts'
import { readDocuments } from './read-documents.ts'

/** The texts that were read last. */
let documents: readonly ExtractedDocument[] = []

async function answer(request: Request, say: (message: Message) => void): Promise<void> {
  switch (request.ask) {
    case 'read': {
      const read = await readDocuments(request.input, say)
      documents = read.documents
      return say({ say: 'read', texts: documents.map(describeText), notes: read.notes })
    }
    case 'format':
      return say({ say: 'formatted', content: formatDownload(documents, request.format) })
    case 'dataset':
      return say({ say: 'dataset', records: makeRecords(documents) })
  }
}

const describeError = (error: unknown): string =>
  error instanceof InputError ? error.message : `The reader failed. ${error}`

self.addEventListener('message', ({ data: { id, request } }: MessageEvent<Question>) => {
  const say = (message: Message) => self.postMessage({ id, message } satisfies Answer)
  answer(request, say).catch((error: unknown) =>
    say({ say: 'problem', message: describeError(error) }),
  )
})
