import { type RecordRule, rules } from '../src/rules.ts'
import type { Given } from '../src/stages/document/document.ts'

interface Stage {
  title: string
  introduction: string
  rules: readonly RecordRule[]
}

/** The stages that have rules, in the order in which they run. */
export const stages: readonly Stage[] = [
  {
    title: 'Actors',
    introduction: `The \`rule\` of a mention says how its words were resolved to an entity. Source:
[\`stages/actors/rules.ts\`](../packages/pipeline/src/stages/actors/rules.ts).`,
    rules: rules.actors,
  },
  {
    title: 'Coreference',
    introduction: `The \`rule\` of a nominal or pronoun that refers to what another mention does. A trained scorer chooses the
antecedent. Source: [\`stages/coreference/rules.ts\`](../packages/pipeline/src/stages/coreference/rules.ts).`,
    rules: rules.coreference,
  },
  {
    title: 'Quotes',
    introduction: `The \`rule\` of a quote says which construction attributes it. Its confidence is lower where the speaker is
no known actor. The last rule resolves mentions within quotations. Source:
[\`stages/quotes/rules.ts\`](../packages/pipeline/src/stages/quotes/rules.ts).`,
    rules: rules.quotes,
  },
  {
    title: 'Events',
    introduction: `The \`rule\` of an event says which construction shows its agents and recipients. Which words are triggers
is in [\`packages/lexicon/data/events\`](../packages/lexicon/data/events). Its confidence depends on whether both sides are
known actors. Source:
[\`stages/events/rules.ts\`](../packages/pipeline/src/stages/events/rules.ts).`,
    rules: rules.events,
  },
]

/** The text of `docs/rules.md`. */
export const formatRules = (): string => `# Rules

Written by \`npm run rules\` from the rules of the stages. Do not edit it.

Mentions, quotes and events have a \`rule\` and a \`confidence\`: the share of the records of that rule that are right, from 0
to 1. For quotes and events the share is [measured](accuracy.md); for mentions it is an estimate. The rules of a stage are in
the order in which they are tried. The [glossary](glossary.md) explains the terms.

A test runs every example: it gives a record of its rule, and its counterexample gives none.

${stages.map(formatStage).join('\n')}`

const formatStage = ({ title, introduction, rules }: Stage): string =>
  `## ${title}\n\n${introduction}\n\n${rules.map(formatRule).join('\n')}`

const formatRule = ({
  name,
  description,
  confidence,
  example,
  counterexample,
  given,
}: RecordRule): string => `### ${name}

${description}

- Confidence: ${formatConfidence(confidence)}
- Example: ${formatText(example)}${formatGiven(given)}
- Counterexample: ${formatText(counterexample)}
`

/** The actors that an example presupposes. */
const formatGiven = (given: Given | undefined): string =>
  given?.actors
    ? `, given the actors ${given.actors.map(({ id }) => `\`${id}\``).join(' and ')}`
    : ''

function formatConfidence(confidence: RecordRule['confidence']): string {
  if (typeof confidence === 'number') return `${confidence}`
  const { known } = confidence
  return 'unknown' in confidence
    ? `${known} with a known speaker, ${confidence.unknown} without`
    : `${known} between known actors, ${confidence.described} where one is described, ${confidence.single} with one side alone`
}

/** A text on one line, with a pilcrow for the end of a paragraph. */
const formatText = (text: string): string => `_${text.replaceAll('\n\n', ' ¶ ')}_`
