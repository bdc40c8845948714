import { generateNews } from '@onrecord/testing/generate-news'
import type { Table } from './format-table.ts'
import { runMeasured, type Usage } from './run-measured.ts'

const counts = [1_000, 10_000, 100_000]
/** So many texts are made at once. */
const batch = 1_000

/** What many texts of one run took. */
interface Run extends Usage {
  texts: number
  characters: number
}

let runs: Promise<Run[]> | undefined
const runsOnce = (): Promise<Run[]> => {
  runs ??= runAll()
  return runs
}

/** Measure the peak of memory and the time of `onrecord extract --ndjson` on more and more texts of generated news. */
export async function measureManyTexts(): Promise<Table> {
  const rows = (await runsOnce()).map(({ texts, megabytes, seconds }) => [
    texts.toLocaleString('en'),
    megabytes.toFixed(0),
    ((1000 * seconds) / texts).toFixed(1),
  ])
  return [['texts', 'peak, MB', 'CPU, ms a text'], ...rows]
}

const articles = [1_000_000, 100_000_000]
/** The characters of an article of news. */
const articleLength = 3_000
const machines = [16, 1_000]
/** The price of an hour of a core, in US dollars. */
const price = 0.04

/** Compute what articles of news take, from the time and the records of each character of the largest run. */
export async function computeCosts(): Promise<Table> {
  const run = (await runsOnce()).at(-1)
  if (run === undefined) throw new Error('Expected a run')
  const rows = articles.map((count) => {
    const characters = count * articleLength
    const hours = (characters * run.seconds) / run.characters / 3600
    const gigabytes = (characters * run.bytes) / run.characters / 1e9
    return [
      count.toLocaleString('en'),
      round(hours),
      ...machines.map((cores) => formatHours(hours / cores)),
      round(gigabytes),
      round(hours * price),
    ]
  })
  const onMachines = machines.map((cores) => `on ${cores.toLocaleString('en')}`)
  return [['articles', 'hours of a core', ...onMachines, 'records, GB', 'dollars'], ...rows]
}

/** Two digits are as many as such an estimate has. */
const round = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en')

const formatHours = (hours: number): string =>
  hours < 1
    ? `${round(hours * 60)} min`
    : hours < 48
      ? `${round(hours)} h`
      : `${round(hours / 24)} d`

async function runAll(): Promise<Run[]> {
  const found: Run[] = []
  for (const texts of counts) {
    let characters = 0
    function* makeLines(): Generator<string> {
      for (let done = 0; done < texts; done += batch)
        for (const [id, text] of generateNews(Math.min(batch, texts - done), 1 + done / batch)) {
          characters += text.length
          yield `${JSON.stringify({ id, text })}\n`
        }
    }
    const usage = await runMeasured(['extract', '--ndjson', '--jobs', '1'], makeLines())
    found.push({ ...usage, texts, characters })
  }
  return found
}
