import type { Texts } from '../evidence/texts.ts'
import type { Header } from '../records/links.ts'
import { sourceFields } from '../records/record-fields.ts'
import type { Source } from '../records/types.ts'
import { Table } from './table.ts'

/** The table of sources, their texts, and the header of the dataset. */
export class SourceTable extends Table<Source, Source> {
  readonly texts: Texts
  readonly header: Header

  constructor(rows: readonly Source[], texts: Texts, header: Header) {
    super({
      kind: 'source',
      rows,
      fields: sourceFields,
      redirects: [],
      link: (row) => row,
    })
    this.texts = texts
    this.header = header
  }
}

export const openSources = (
  rows: readonly Source[],
  texts: Texts,
  { name, version, schemaVersion }: Header,
): SourceTable => new SourceTable(rows, texts, { name, version, schemaVersion })
