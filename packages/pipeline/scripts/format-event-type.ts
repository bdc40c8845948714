import type { EventType } from '@onrecord/schema'
import type { readEventTypes } from '../../lexicon/scripts/read-event-types.ts'

type Entry = ReturnType<typeof readEventTypes>['types'][EventType]
type Codes = Pick<Entry, 'code' | 'contexts'>

/** The section of an event type in `docs/events.md`. */
export const formatType = (
  type: EventType,
  { definition, quadClass, code, contexts, modes, examples, counterexamples }: Entry,
): string => `### ${type}

${definition}

- Quad class: ${quadClass.replace('-', ' ')}
- CAMEO: ${formatCodes({ code, contexts })}
${formatModes(modes)}
Examples:

${examples.map((text) => `- _${text}_`).join('\n')}

Counterexamples:

${counterexamples.map(({ text, because }) => `- _${text}_ (${because})`).join('\n')}
`

function formatModes(modes: Entry['modes']): string {
  const rows = Object.entries(modes).map(
    ([mode, { means, ...codes }]) => `| \`${mode}\` | ${means} | ${formatCodes(codes)} |`,
  )
  return rows.length === 0
    ? '- Modes: none\n'
    : `\n| mode | somebody | CAMEO |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

/** A code, and the narrower ones with the contexts that decide on them: "070; 071 (economic)". */
function formatCodes({ code, contexts = {} }: Codes): string {
  const narrower = new Map<string, string[]>()
  for (const [context, code] of Object.entries(contexts))
    narrower.set(code, [...(narrower.get(code) ?? []), context])
  return [
    code,
    ...[...narrower].map(([code, names]) => `${code} with the context ${names.join(' or ')}`),
  ].join('; ')
}
