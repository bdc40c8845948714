import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '@onrecord/pipeline'
import { ExtractionInput } from '@onrecord/schema'
import type { Table } from './format-table.ts'
import { measureRelations } from './measure-relations.ts'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const scorer = join(shared, 'tools/score.mjs')

interface Score {
  p: number
  r: number
  f1: number
}

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

/** Score the pipeline on the gold, or nothing where the gold is not at hand. */
export function measureAccuracy(): Table | undefined {
  if (!existsSync(scorer)) return undefined
  const rows = tasks.flatMap((task) => {
    const scores = score(task)
    return task.figures.map((figure) => [task.name, figure, ...formatScore(scores[figure])])
  })
  const relations = measureRelations(findGold('mentions/re3d.open'))
  return [['task', 'figure', 'precision', 'recall', 'F1 or share'], ...rows, ...relations]
}

/** Where the gold with a name is. */
export const findGold = (name: string): string => join(shared, 'gold', `${name}.jsonl`)

function score({ task, gold }: Task): Record<string, Score | number> {
  const goldPath = findGold(gold)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const predicted = join(folder, 'predicted.jsonl')
    writeFileSync(predicted, predict(runScorer('input', goldPath)))
    return JSON.parse(runScorer(task, goldPath, predicted))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const runScorer = (...parameters: string[]): string =>
  execFileSync(process.execPath, [scorer, ...parameters], { encoding: 'utf8', maxBuffer: 2 ** 30 })

const predict = (input: string): string =>
  input
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, title = null, published = null } = ExtractionInput.parse(JSON.parse(line))
      return `${JSON.stringify(extract(text, { id, title, published }))}\n`
    })
    .join('')

function formatScore(score: Score | number | undefined): string[] {
  if (score === undefined) return ['', '', '']
  if (typeof score === 'number') return ['', '', score.toFixed(1)]
  return [score.p, score.r, score.f1].map((value) => value.toFixed(1))
}
