import type { DatasetRecords } from '@onrecord/sdk/open'
import type { FileInput } from '../file-input.ts'
import type { ReadText } from '../read-text.ts'

export const downloadFormats = ['json', 'ndjson', 'csv', 'html'] as const
export type DownloadFormat = (typeof downloadFormats)[number]

/** What the page asks of the worker. */
export type Request =
  | { readonly ask: 'read'; readonly input: FileInput }
  | { readonly ask: 'format'; readonly format: DownloadFormat }
  | { readonly ask: 'dataset' }

/** What the worker says. */
export type Message =
  | { readonly say: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly say: 'reading'; readonly done: number; readonly total: number }
  | { readonly say: 'read'; readonly texts: readonly ReadText[]; readonly notes: readonly string[] }
  | { readonly say: 'formatted'; readonly content: string }
  | { readonly say: 'dataset'; readonly records: DatasetRecords }
  | { readonly say: 'problem'; readonly message: string }

/** A request with a number of its own. */
export interface Question {
  readonly id: number
  readonly request: Request
}

/** A message to the request of a number; the last one is neither "loading" nor "reading". */
export interface Answer {
  readonly id: number
  readonly message: Message
}
