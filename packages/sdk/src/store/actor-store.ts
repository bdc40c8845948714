import type { Actor as ActorRow, Redirect } from '@onrecord/dataset'
import { loadText } from '../evidence/texts.ts'
import { ActorView } from '../records/actor-view.ts'
import { AffiliationView } from '../records/affiliation-view.ts'
import { EvidenceView } from '../records/evidence-view.ts'
import type { Links } from '../records/links.ts'
import { actorFields } from '../records/record-fields.ts'
import type { Actor } from '../records/types.ts'
import type { SourceTable } from './source-table.ts'
import { Table } from './table.ts'

export type ActorTable = Table<ActorRow, Actor>

/** The table of actors, and what the links of records lead to. */
export interface ActorStore {
  readonly table: ActorTable
  readonly actors: ActorTable
  readonly sources: SourceTable
  readonly links: Links
}

export function openActors(
  rows: readonly ActorRow[],
  redirects: readonly Redirect[],
  sources: SourceTable,
): ActorStore {
  const table: ActorTable = new Table({
    kind: 'actor',
    rows,
    fields: actorFields,
    redirects,
    link: (row: ActorRow, path: string) => new ActorView(row, links, path),
  })
  const links = {
    header: sources.header,
    actor: table.follow,
    source: sources.follow,
    affiliation: (row, path) => new AffiliationView(row, links, path),
    evidence: (row, path) => new EvidenceView(row, links, path),
    text: (source) => loadText(sources.texts, source),
    name: (id) => {
      const position = table.find(id)
      return position === undefined ? id : table.row(position).name
    },
  } as Links
  return { table, actors: table, sources, links }
}
