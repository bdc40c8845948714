import { extract } from '@onrecord/pipeline'
import type { Table } from './format-table.ts'
import { measureChains } from './measure-chains.ts'
import { measureRelations } from './measure-relations.ts'
import { hasOwnTexts, readOwnGold } from './read-own-gold.ts'
import {
  type ArticleScore,
  type Figures,
  type Score,
  scoreGold,
  scoreRecords,
} from './score-gold.ts'

interface Task {
  name: string
  task: string
  gold: string
  /** Where every so many records were not trained on, the first of them among them. */
  leftOut?: number
  /** The figures of the scorer to show: their names there, and what they measure. */
  figures: Readonly<Record<string, string>>
}

const tasks: readonly Task[] = [
  {
    name: 'Quotations, PolNeAR dev',
    task: 'quotes',
    gold: 'gold/quotes/polnear.dev.jsonl',
    figures: {
      found: 'found: content overlaps by half',
      foundWithSource: 'found, with the right source',
      exact: 'found, with exact bounds',
      kindOfFound: 'of those found, kind right',
      directRecall: 'of direct ones, found',
      badSlices: 'spans outside of their text',
    },
  },
  {
    name: 'Whole articles, news dev',
    task: 'news',
    gold: 'gold/news/news.dev.jsonl',
    figures: {
      quotes: 'quotations with their words and speakers by identity',
      events: 'events with their types and parties by identity',
      'quotes.found': 'quotations found',
      'quotes.speaker': 'quotations found, with the right speaker',
      'actors.right': 'actors with the right identity',
      'actors.oneId': 'actors with one id in all their mentions',
      'actors.kind': 'actors of the right kind',
    },
  },
  {
    name: 'Names, GUM dev',
    task: 'mentions',
    gold: 'gold/mentions/gum.dev.jsonl',
    figures: { overlap: 'found, with the right type: half in common' },
  },
  {
    name: 'Names, CoNLL-2003 dev',
    task: 'mentions',
    gold: 'gold/mentions/conll2003.dev.jsonl',
    figures: { strict: 'found, with exact bounds and the right type' },
  },
  {
    name: 'Chains, GUM dev',
    task: 'coref',
    gold: 'gold/mentions/gum.dev.jsonl',
    figures: { named: 'chains with a name', all: 'all chains' },
  },
  {
    name: 'Pronouns, GAP without what was trained on',
    task: 'gap',
    gold: 'gold/coref/gap.jsonl',
    leftOut: 3,
    figures: {
      overall: 'antecedent among two names',
      masculine: 'of masculine pronouns',
      feminine: 'of feminine pronouns',
    },
  },
  {
    name: 'Identities, current events',
    task: 'identities',
    gold: 'corpus-open/current-events.ndjson',
    figures: {
      f1: 'ids of names against titles of an encyclopedia (B-cubed)',
      ofFound: 'of those found',
    },
  },
  {
    name: 'Times, TimeBank',
    task: 'times',
    gold: 'gold/times/timebank.jsonl',
    figures: { relaxed: 'found: any overlap', value: 'found, with the right value' },
  },
  {
    name: 'Times, AQUAINT',
    task: 'times',
    gold: 'gold/times/aquaint.jsonl',
    figures: { value: 'found, with the right value' },
  },
  {
    name: 'Times, WikiWars dev',
    task: 'times',
    gold: 'gold/times/wikiwars.dev.jsonl',
    figures: { value: 'found, with the right value' },
  },
  {
    name: 'Events, PLV train',
    task: 'events',
    gold: 'gold/events/plv.train.jsonl',
    figures: {
      tuple: 'found: both parties and the type',
      dyadFound: 'both parties found',
      rootAccuracyOfFound: 'of those, type right',
    },
  },
]

/** Score the pipeline on all gold. Each row has the corpus, what is measured, precision, recall, and F1 or a share. */
export function measureAccuracy(): Table {
  const rows = tasks.flatMap(({ name, task, gold, figures, leftOut = 1 }) => {
    const scores = scoreGold(
      task,
      gold,
      ({ id, text, title = null, published = null }) => extract(text, { id, title, published }),
      (index) => index % leftOut === 0,
    )
    return Object.entries(figures).map(([figure, label]) => [
      name,
      label,
      ...formatScore(findFigure(scores, figure)),
    ])
  })
  const own = hasOwnTexts() ? measureOwnGold() : []
  const chains = ['Chains, GUM dev', 'all chains, every predicted mention counted']
  const strict = [...chains, ...measureChains('gold/mentions/gum.dev.jsonl')]
  const relations = measureRelations('gold/mentions/re3d.open.jsonl')
  return [
    ['task', 'figure', 'precision', 'recall', 'F1 or share'],
    ...rows,
    ...own,
    strict,
    ...relations,
  ]
}

/** Score quotations on the articles of gold/README.md. */
function measureOwnGold(): string[][] {
  const scores = scoreRecords(
    'news',
    readOwnGold().map((record) => JSON.stringify(record)),
    ({ id, text, title = null, published = null }) => extract(text, { id, title, published }),
  )
  return [
    ['quotes', 'quotations with their words and speakers by identity'],
    ['quotes.found', 'quotations found'],
    ['quotes.speaker', 'quotations found, with the right speaker'],
    ['quotes.real', 'quotations that are some'],
  ].map(([figure = '', label = '']) => [
    'Articles, own gold',
    label,
    ...formatScore(findFigure(scores, figure)),
  ])
}

/** The figure at a path: `actors.kind`. */
function findFigure(scores: Figures, path: string): Figures[string] | undefined {
  const [name = '', part] = path.split('.')
  const figure = scores[name]
  return part === undefined || typeof figure !== 'object'
    ? figure
    : (figure as unknown as Record<string, number>)[part]
}

function formatScore(score: Score | ArticleScore | number | undefined): string[] {
  if (score === undefined) return ['', '', '']
  if (typeof score === 'number') return ['', '', score.toFixed(1)]
  const [precision, recall] =
    'right' in score ? [score.rightOfPredicted, score.right] : [score.p, score.r]
  return [precision, recall, score.f1].map((value) => value.toFixed(1))
}

/** The rows that summarize the accuracy, by the first columns, and their labels. */
const headlines: readonly [corpus: string, figure: string, label: string][] = [
  ['Quotations, PolNeAR dev', 'found, with the right source', 'Quotations with their sources'],
  [
    'Whole articles, news dev',
    'quotations with their words and speakers by identity',
    'Quotations with words and speakers by identity',
  ],
  [
    'Articles, own gold',
    'quotations with their words and speakers by identity',
    'The same on fifty other articles',
  ],
  [
    'Whole articles, news dev',
    'events with their types and parties by identity',
    'Events with types and parties by identity',
  ],
  ['Names, CoNLL-2003 dev', 'found, with exact bounds and the right type', 'Names'],
  ['Times, TimeBank', 'found, with the right value', 'Times with their values'],
  ['Events, PLV train', 'found: both parties and the type', 'Events with both parties'],
]

/** The accuracy in a few rows: F1 of each task. */
export const summarizeAccuracy = (accuracy: Table): Table => [
  ['task', 'corpus', 'F1'],
  ...headlines.map(([corpus, figure, label]) => {
    const row = accuracy.find(([first, second]) => first === corpus && second === figure)
    return [label, corpus.replace(/^.*?, /, ''), row?.at(-1) ?? '']
  }),
]
