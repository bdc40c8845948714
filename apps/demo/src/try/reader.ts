import { signal } from '@preact/signals'
import { askWorker, stopWorker } from './ask-worker.ts'
import { type FileInput, refuse } from './file-input.ts'
import type { ReadText } from './read-text.ts'
import type { DownloadFormat, Message, Request } from './worker/messages.ts'

/** How far the reading of a file is. */
export type Reading =
  | { readonly step: 'idle' }
  | { readonly step: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly step: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly step: 'read'
      readonly input: FileInput
      readonly texts: readonly ReadText[]
      readonly notes: readonly string[]
    }
  | { readonly step: 'problem'; readonly message: string }

/** The file that is read, or was read last; it stays while one looks at other views. */
export const reading = signal<Reading>({ step: 'idle' })

/** Read a file in the worker. */
export function readFile(input: FileInput): void {
  if (isBusy()) stopWorker()
  const message = refuse(input)
  if (message === undefined) askToRead(input)
  else fail(message)
}

function askToRead(input: FileInput): void {
  reading.value = { step: 'reading', done: 0, total: 1 }
  askWorker({ ask: 'read', input }, (message) => {
    if (message.say === 'loading')
      reading.value = { step: 'loading', loaded: message.loaded, total: message.total }
    if (message.say === 'reading')
      reading.value = { step: 'reading', done: message.done, total: message.total }
    if (message.say === 'read')
      reading.value = { step: 'read', input, texts: message.texts, notes: message.notes }
    if (message.say === 'problem') fail(message.message)
  })
}

/** Stop reading. What the browser keeps of the model is not lost. */
export function cancelReading(): void {
  stopWorker()
  reading.value = { step: 'idle' }
}

/** Format the texts that were read, as the command line does. */
export const formatTexts = (format: DownloadFormat): Promise<string> =>
  request({ ask: 'format', format }, (message) =>
    message.say === 'formatted' ? message.content : undefined,
  )

/** Make the records of a dataset of the texts that were read. */
export const makeDataset = () =>
  request({ ask: 'dataset' }, (message) =>
    message.say === 'dataset' ? message.records : undefined,
  )

function request<Value>(
  request: Request,
  pickValue: (message: Message) => Value | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) =>
    askWorker(request, (message) => {
      const value = pickValue(message)
      if (value !== undefined) resolve(value)
      if (message.say === 'problem') reject(new Error(message.message))
    }),
  )
}

const isBusy = (): boolean => reading.value.step === 'loading' || reading.value.step === 'reading'

function fail(message: string): void {
  reading.value = { step: 'problem', message }
}
