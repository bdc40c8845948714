import { type Dataset as Records, records } from '@onrecord/dataset'
import { type Extraction, extract, type GivenActor } from '@onrecord/pipeline'
import { Quote as QuoteSchema, type Span } from '@onrecord/schema'
import { type ActorId, actors, type Event, events, type Quote, quotes } from '@onrecord/sdk'
import { type Dataset, open } from '@onrecord/sdk/open'
import { search } from '@onrecord/sdk/search'
import { openTexts, type SourceText } from '@onrecord/sdk/texts'
import { buildDataset, type DatasetDiff, diffDatasets } from 'onrecord'
import { makeDataset } from 'onrecord/texts'

const id: ActorId = 'sergey-lavrov'
const said: readonly Quote[] = quotes.by(id).toArray()
const held: readonly Event[] = events.of('CONSULT').toArray()
const given: GivenActor = { id: 'ada-quill', kind: 'person', name: 'Ada Quill', aliases: [] }
const texts: SourceText[] = [{ id: 'first', text: 'Ada Quill warned Oman.' }]
const found: Extraction = extract(texts[0]?.text ?? '', { actors: [given] })
const spans: Span[] = found.quotes.flatMap(({ content }) => content)
const own: Dataset = openTexts(texts, { actors: [given] })
const same: Dataset = open(records satisfies Records)
const checked: { id: string; speaker: string | null } = QuoteSchema.parse(records.quotes[0])
const diff: DatasetDiff = diffDatasets(makeDataset(texts), makeDataset(texts))
const builds: (directory: string) => { notes: string[] } = buildDataset

export const all = [
  said,
  held,
  spans,
  own,
  same,
  checked,
  diff,
  builds,
  actors,
  search(quotes, 'talks'),
]

// @ts-expect-error: an id that the dataset lacks
actors.get('sergey-lavrof')
// @ts-expect-error: a field that extractions lack
found.speakers
