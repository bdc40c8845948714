import type { DatasetRecords } from '@onrecord/sdk/open'
import type { ExtractedDocument } from 'onrecord/extract'
import { makeDataset } from 'onrecord/texts'
import { idOfText } from '../id-of-text.ts'

/** Make a dataset of texts, as a build does of open sources. */
export const makeRecords = (documents: readonly ExtractedDocument[]): DatasetRecords =>
  makeDataset(
    documents.map(({ text, record, json }, index) => ({
      id: idOfText(index),
      text,
      title: record.title ?? undefined,
      published: record.published,
      authors: record.authors,
      url: 'url' in json && typeof json.url === 'string' ? json.url : undefined,
    })),
    { name: 'your-texts' },
  )
