import type { Actor as ActorRow, Redirect } from '@onrecord/dataset'
import { actorShape } from '../check/record-shapes.ts'
import { loadText } from '../evidence/texts.ts'
import { ActorView } from '../records/actor-view.ts'
import type { Links } from '../records/links.ts'
import { mapRedirects } from '../records/map-redirects.ts'
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
    shape: actorShape,
    redirects: mapRedirects(redirects, 'actor'),
    link: (row: ActorRow, path: string): Actor => new ActorView(row, links, path),
  })
  const links: Links = {
    actor: (id, path) => table.item(table.expect(id, path)),
    source: (id, path) => sources.item(sources.expect(id, path)),
    text: (source) => loadText(sources.texts, source),
    name: (id) => {
      const position = table.find(id)
      return position === undefined ? id : table.row(position).name
    },
  }
  return { table, actors: table, sources, links }
}
