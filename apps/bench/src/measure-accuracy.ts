import { extract } from '@onrecord/pipeline'
import type { Table } from './format-table.ts'
import { measureRelations } from './measure-relations.ts'
import { type Score, scoreGold } from './score-gold.ts'

interface Task {
  name: string
  task: string
  gold: string
  /** What of the scorer's answer is shown, by name. */
  figures: readonly string[]
}

const tasks: readonly Task[] = [
  {
    name: 'Quotations, PolNeAR dev',
    task: 'quotes',
    gold: 'quotes/polnear.dev',
    figures: ['found', 'foundWithSource', 'exact', 'kindOfFound', 'directRecall', 'badSlices'],
  },
  { name: 'Names, GUM dev', task: 'mentions', gold: 'mentions/gum.dev', figures: ['overlap'] },
  {
    name: 'Names, CoNLL-2003 dev',
    task: 'mentions',
    gold: 'mentions/conll2003.dev',
    figures: ['strict'],
  },
  {
    name: 'Chains, GUM dev',
    task: 'coref',
    gold: 'mentions/gum.dev',
    figures: ['named', 'all'],
  },
  { name: 'Times, TimeBank', task: 'times', gold: 'times/timebank', figures: ['relaxed', 'value'] },
  { name: 'Times, AQUAINT', task: 'times', gold: 'times/aquaint', figures: ['value'] },
  { name: 'Times, WikiWars dev', task: 'times', gold: 'times/wikiwars.dev', figures: ['value'] },
  {
    name: 'Events, PLV train',
    task: 'events',
    gold: 'events/plv.train',
    figures: ['tuple', 'dyadFound', 'rootAccuracyOfFound'],
  },
]

/** Score the pipeline on all gold. */
export function measureAccuracy(): Table {
  const rows = tasks.flatMap(({ name, task, gold, figures }) => {
    const scores = scoreGold(task, gold, ({ id, text, title = null, published = null }) =>
      extract(text, { id, title, published }),
    )
    return figures.map((figure) => [name, figure, ...formatScore(scores[figure])])
  })
  const relations = measureRelations('mentions/re3d.open')
  return [['task', 'figure', 'precision', 'recall', 'F1 or share'], ...rows, ...relations]
}

function formatScore(score: Score | number | undefined): string[] {
  if (score === undefined) return ['', '', '']
  if (typeof score === 'number') return ['', '', score.toFixed(1)]
  return [score.p, score.r, score.f1].map((value) => value.toFixed(1))
}
