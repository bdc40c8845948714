import type { Entity } from '@onrecord/schema'
import type { VFile } from 'vfile'
import type { Document } from '../stages/document/document.ts'

/** What a section of a long text knows from the sections before it. */
export interface EarlierSection {
  /** The title, authors, day and place of the whole text. */
  document: Document
  /** The people that the last section names, so that their surnames are understood. */
  people: readonly Entity[]
}

/** What the next section knows from one that has been read. */
export function toEarlierSection({ data }: VFile): EarlierSection {
  const named = new Set(data.mentions?.map(({ entity }) => entity))
  const people = [...(data.entities?.values() ?? [])].filter(
    ({ id, kind }) => kind === 'person' && named.has(id),
  )
  return { document: data.document as Document, people }
}

declare module 'vfile' {
  interface DataMap {
    /** Set in all sections of a long text but the first. */
    earlier: EarlierSection
  }
}
