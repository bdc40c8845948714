import type { Source } from '@onrecord/dataset'
import { sourceShape } from '../check/record-shapes.ts'
import { deepFreeze } from '../records/deep-freeze.ts'
import { Table } from './table.ts'

export type SourceTable = Table<Source, Readonly<Source>>

export const openSources = (rows: readonly Source[]): SourceTable =>
  new Table({
    kind: 'source',
    rows,
    shape: sourceShape,
    redirects: new Map(),
    link: deepFreeze<Source>,
  })
