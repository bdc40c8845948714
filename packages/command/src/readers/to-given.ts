import type { Given } from '@onrecord/pipeline'
import type { FileDocument } from './file-document.ts'

/** What a file says of a document, for its extraction. */
export const toGiven = ({
  id,
  title,
  authors,
  published,
}: FileDocument): Given & { id: string } => ({
  id,
  title: title ?? null,
  authors: authors ?? null,
  published: published ?? null,
})
