import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ExtractionInput } from '@onrecord/schema'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const scorer = join(shared, 'tools/score.mjs')

export interface Score {
  p: number
  r: number
  f1: number
}

/** The figures for whole articles, where what is right has its identity. */
export interface ArticleScore {
  rightOfPredicted: number
  right: number
  f1: number
}

/** The figures of the scorer, by name. */
export type Figures = Record<string, Score | ArticleScore | number>

/** Whether gold and its scorer lie beside the repository. */
export const hasGold = (): boolean => existsSync(scorer)

/** The records of a file in `../shared`: of `gold/quotes/polnear.dev.jsonl`. */
export const readGold = <Record>(path: string): Record[] =>
  readLines(path).map((line) => JSON.parse(line) as Record)

const readLines = (path: string): string[] =>
  readFileSync(join(shared, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/**
 * Score what a reader finds in the texts of gold: the figures of `score.mjs` by name.
 *
 * @param task
 *   What is scored: "quotes", "times".
 * @param path
 *   The file of the gold in `../shared`.
 * @param read
 *   Makes of a text the record that is scored.
 * @param keep
 *   Whether to score the record at an index, for gold of which a part was trained on.
 */
export function scoreGold(
  task: string,
  path: string,
  read: (input: ExtractionInput) => object,
  keep: (index: number) => boolean = () => true,
): Figures {
  return scoreRecords(
    task,
    readLines(path).filter((_, index) => keep(index)),
    read,
  )
}

/**
 * Score what a reader finds in gold.
 *
 * @param records
 *   The gold, a record a line.
 */
export function scoreRecords(
  task: string,
  records: readonly string[],
  read: (input: ExtractionInput) => object,
): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const gold = join(folder, 'gold.jsonl')
    writeFileSync(gold, records.join('\n'))
    const predicted = join(folder, 'predicted.jsonl')
    const inputs = runScorer('input', gold).split('\n').filter(Boolean)
    const lines = inputs.map((line) => {
      const input = ExtractionInput.parse(JSON.parse(line))
      return JSON.stringify({ ...read(input), id: input.id })
    })
    writeFileSync(predicted, lines.join('\n'))
    return JSON.parse(runScorer(task, gold, predicted))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const runScorer = (...parameters: string[]): string =>
  execFileSync(process.execPath, [scorer, ...parameters], { encoding: 'utf8', maxBuffer: 2 ** 30 })
