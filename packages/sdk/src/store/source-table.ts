import type { Source } from '@onrecord/dataset'
import { sourceShape } from '../check/record-shapes.ts'
import type { Texts } from '../evidence/texts.ts'
import { deepFreeze } from '../records/deep-freeze.ts'
import { Table } from './table.ts'

/** The table of sources, and their texts. */
export class SourceTable extends Table<Source, Readonly<Source>> {
  readonly texts: Texts

  constructor(rows: readonly Source[], texts: Texts) {
    super({
      kind: 'source',
      rows,
      shape: sourceShape,
      redirects: new Map(),
      link: deepFreeze<Source>,
    })
    this.texts = texts
  }
}

export const openSources = (rows: readonly Source[], texts: Texts = {}): SourceTable =>
  new SourceTable(rows, texts)
