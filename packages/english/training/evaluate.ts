/**
 * Prints how well the analyser agrees with the treebanks and with annotated names. With `--write` it puts the tables into
 * the model's README, between the comments that name them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Analyser, analyse } from '../src/index.ts'
import { scoreNames } from './names/score-names.ts'
import { readSentences } from './read-sentences.ts'
import { isHeldOut } from './read-training-data.ts'
import { readTreebank } from './read-treebank.ts'
import { scoreAnalysis } from './score-analysis.ts'
import { type NewswireScore, scoreNewswire } from './score-newswire.ts'
import { scoreTrees } from './score-trees.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const model = new URL('../model/english.bin', import.meta.url)
const readme = new URL('../model/README.md', import.meta.url)

const treebanks = [
  ['EWT dev', 'treebank/en_ewt.dev.conllu'],
  ['GUM dev', 'treebank/en_gum.dev.conllu'],
] as const
const all = () => true
const named = [
  ['GUM dev', 'gold/mentions/gum.dev.jsonl', all],
  ['CoNLL-2003 dev', 'gold/mentions/conll2003.dev.jsonl', all],
  ['UNER EWT dev', 'gold/mentions/uner-ewt.dev.jsonl', all],
  ['CrossNER politics dev', 'gold/mentions/crossner-politics.dev.jsonl', all],
  ['Wikigold, every third text', 'gold/mentions/wikigold.jsonl', isHeldOut],
] as const

/** Figures in per cent, and counts as they are written. */
type Row = readonly [name: string, ...figures: (number | string)[]]

function formatTable(heads: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map(([name, ...figures]) => [
    name,
    ...figures.map((figure) => (typeof figure === 'string' ? figure : figure.toFixed(1))),
  ])
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'))
  return [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

const newswireHeads = ['newswire', 'short', 'right', 'per cent', 'long', 'right', 'per cent']

/** A row for every shape, with the figures of each set side by side. */
function joinNewswire([short = [], long = []]: readonly NewswireScore[][]): Row[] {
  return short.map((score, index): Row => {
    const figures = [score, long[index]].flatMap((each) => {
      const { count, wrong } = each ?? { count: 0, wrong: [] }
      const right = count - wrong.length
      return [String(count), String(right), count === 0 ? 0 : (100 * right) / count]
    })
    return [score.shape, ...figures]
  })
}

function evaluate(): Map<string, string> {
  const raw = treebanks.map(([name, path]): Row => {
    const scores = scoreAnalysis(readTreebank(new URL(path, shared)), analyse)
    return [name, scores.tokens.f1, scores.sentences.f1, scores.tags.f1]
  })
  const bytes = readFileSync(model)
  const trees = treebanks.map(([name, path]): Row => {
    const scores = scoreTrees(bytes, readSentences(new URL(path, shared)))
    return [name, scores.tags, scores.fineTags, scores.heads, scores.relations]
  })
  const analyser = new Analyser(bytes)
  const newswire = ['newswire', 'newswire-long'].map((name) =>
    scoreNewswire(analyser, new URL(`../evaluation/${name}.txt`, import.meta.url)),
  )
  const names = named.map(([name, path, isMeasured]): Row => {
    const gold = new URL(path, shared)
    const { overlap, strict } = scoreNames(gold, new URL('tools/', shared), isMeasured)
    return [name, strict.p, strict.r, strict.f1, overlap.f1]
  })
  return new Map([
    ['raw', formatTable(['raw text', 'tokens F1', 'sentences F1', 'UPOS F1'], raw)],
    ['trees', formatTable(['gold tokens', 'UPOS', 'XPOS', 'UAS', 'LAS'], trees)],
    ['newswire', formatTable(newswireHeads, joinNewswire(newswire))],
    ['names', formatTable(['names', 'precision', 'recall', 'strict F1', 'overlap F1'], names)],
  ])
}

function write(tables: ReadonlyMap<string, string>): void {
  let text = readFileSync(readme, 'utf8')
  for (const [name, table] of tables) {
    const section = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`)
    text = text.replace(section, (_, open: string, close: string) => `${open}${table}${close}`)
  }
  writeFileSync(readme, text)
}

if (existsSync(shared)) {
  const tables = evaluate()
  process.stdout.write([...tables.values()].join('\n'))
  if (process.argv.includes('--write')) write(tables)
} else process.stderr.write('Nothing is evaluated: there is no gold in ../shared\n')
