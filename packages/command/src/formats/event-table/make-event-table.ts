import { quadClasses } from '@onrecord/schema'
import type { MeasuredDataset, MeasuredEvent } from '../offsets/measured-dataset.ts'
import { makeTables } from '../tables/make-tables.ts'
import type { Cell, Column, Table } from '../tables/table.ts'
import { type CountryOf, listCountries } from './list-countries.ts'
import { listPairs } from './list-pairs.ts'

/** What the cells of a row come from, beside the columns of the event. */
interface Row {
  event: MeasuredEvent
  agent: string | null
  recipient: string | null
  actors: ReadonlyMap<string, MeasuredDataset['actors'][number]>
  countryOf: CountryOf
}

interface RowColumn extends Column {
  read: (row: Row) => Cell | undefined
}

/**
 * Make a table of events after those of ICEWS and POLECAT: a row for each agent and recipient of an event, in each direction where an
 * event is mutual. Beside the columns of the table `events` it has those of the two actors. Lists are texts with "; " between.
 */
export function makeEventTable(dataset: MeasuredDataset): Table {
  const events = makeTables(dataset).find(({ name }) => name === 'events')
  if (events === undefined) throw new RangeError('Expected a table of events')
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]))
  const countryOf = listCountries(dataset.actors)
  const kept = events.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.name !== 'agents' && column.name !== 'recipients')
  const rows = dataset.events.flatMap((event, number) => {
    const cells = kept.map(({ index }) => flatten(events.rows[number]?.[index] ?? null))
    return listPairs(event.agents, event.recipients).map(([agent, recipient]) => {
      const row: Row = { event, agent, recipient, actors, countryOf }
      return [...cells, ...rowColumns.map(({ read }) => read(row) ?? null)]
    })
  })
  return {
    name: 'events',
    item: 'event',
    columns: [
      ...kept.map(({ column }) => nameOfEvent(column)),
      ...rowColumns.map(({ read: _, ...column }) => column),
    ],
    key: ['event', 'agent', 'recipient'],
    rows,
  }
}

const flatten = (cell: Cell): Cell =>
  typeof cell === 'object' && cell !== null ? cell.join('; ') || null : cell

const nameOfEvent = (column: Column): Column => ({
  ...column,
  ...(column.name === 'id' && { name: 'event' }),
  ...(column.type === 'list' && { type: 'text', isRequired: false }),
})

const make = (
  name: string,
  description: string,
  read: RowColumn['read'],
  type: Column['type'] = 'text',
): RowColumn => ({ name, type, description, isRequired: false, read })

/** The columns of an agent or recipient. */
function columnsOf(side: 'agent' | 'recipient'): RowColumn[] {
  const actorOf = (row: Row) => row.actors.get(row[side] ?? '')
  return [
    make(side, `The id of the ${side}.`, (row) => row[side]),
    make(`${side}_name`, 'Its name.', (row) => actorOf(row)?.name),
    make(`${side}_kind`, 'Its kind.', (row) => actorOf(row)?.kind),
    make(`${side}_country`, 'The ISO 3166-1 code of its country.', (row) =>
      row.countryOf(row[side] ?? '', row.event.date),
    ),
    make(`${side}_plover`, 'Its PLOVER code.', (row) => actorOf(row)?.codes.plover),
    make(`${side}_wikidata`, 'Its Wikidata QID.', (row) => actorOf(row)?.codes.wikidata),
  ]
}

const rowColumns: readonly RowColumn[] = [
  make(
    'quad_code',
    'The number of the quad class, from 1.',
    ({ event }) => quadClasses.indexOf(event.quadClass) + 1,
    'integer',
  ),
  make('cameo_root', 'The first two digits of the CAMEO code.', ({ event }) =>
    event.cameo.slice(0, 2),
  ),
  ...columnsOf('agent'),
  ...columnsOf('recipient'),
  make('mutual', 'Whether the same pair has a row in the other direction.', isMutual, 'boolean'),
  make('sources', 'The ids of the sources that attest it.', ({ event }) =>
    sourcesOf(event).join('; '),
  ),
  make('source_count', 'Their number.', ({ event }) => sourcesOf(event).length, 'integer'),
]

function isMutual({ event, agent, recipient }: Row): boolean {
  if (agent === null || recipient === null) return false
  return event.agents.includes(recipient) && event.recipients.includes(agent)
}

const sourcesOf = ({ evidence }: MeasuredEvent): string[] => [
  ...new Set(evidence.map(({ source }) => source)),
]
