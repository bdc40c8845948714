import { eventStatuses, eventTypes } from '@onrecord/schema'
import { readEventTypes } from '../../lexicon/scripts/read-event-types.ts'
import * as prose from './events-prose.ts'
import { formatType } from './format-event-type.ts'

const { types, statuses, differences, none } = readEventTypes()

/** The text of `docs/events.md`. */
export const formatEvents = (): string => `# Events

Written by \`npm run events\` from [\`event-types.yml\`](../packages/lexicon/data/event-types.yml) of the lexicon. Do not
edit it. A test runs every sentence in italics.

${prose.whatAnEventIs}

No events are in:

${none.map(({ text, because }) => `- _${text}_ (${because})`).join('\n')}

## Types

${prose.types}

| type | quad class | CAMEO roots |
| --- | --- | --- |
${eventTypes.map(formatRow).join('\n')}

${eventTypes.map((type) => formatType(type, types[type])).join('\n')}
## Status

${prose.status}

${eventStatuses.map(formatStatus).join('\n')}

## Codes

${prose.codes}

| sentence | Onrecord | table of 2021 | manual |
| --- | --- | --- | --- |
${differences.map(formatDifference).join('\n')}

${prose.otherCodes}

${prose.places}

${prose.records}
`

function formatRow(type: (typeof eventTypes)[number]): string {
  const { quadClass, code, modes } = types[type]
  const codes = [code, ...Object.values(modes).map((mode) => mode.code)]
  const roots = [...new Set(codes.map((code) => code.slice(0, 2)))].sort()
  return `| [${type}](#${type.toLowerCase()}) | ${quadClass.replace('-', ' ')} | ${roots.join(', ')} |`
}

function formatStatus(status: (typeof eventStatuses)[number]): string {
  const { definition, examples } = statuses[status]
  const sentences = examples.map(({ text, type }) => `_${text}_ (${type})`)
  return [`- \`${status}\`: ${definition}`, ...sentences.map((text) => `  - ${text}`)].join('\n')
}

const formatDifference = ({ text, onrecord, table, manual }: (typeof differences)[number]) =>
  `| _${text}_ | ${onrecord} | ${table} | ${manual} |`
