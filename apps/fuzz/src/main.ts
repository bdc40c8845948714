import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatLog } from './format-log.ts'
import { formatOutcome } from './format-outcome.ts'
import { fuzz } from './fuzz.ts'
import { targets } from './targets.ts'

const usage = `npm run fuzz -- [--seconds N] [--seed N] [--target NAME] [--log FILE]

  --seconds N    how long to fuzz, by default 60; all targets have their share
  --seed N       which random inputs to begin with, by default 1
  --target NAME  one target alone: ${targets.map(({ name }) => name).join(', ')}
  --log FILE     append a line of JSON for each target: date, seed, seconds, target, runs, findings

The exit code is 1 if anything fails.`

/** How long a target is fuzzed before it is the turn of the next, in seconds. */
const turn = 20

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
    log: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target)
const total = Number(values.seconds)
const firstSeed = Number(values.seed)
if (values.help || chosen.length === 0 || !(total > 0) || !Number.isInteger(firstSeed)) {
  print(usage)
  process.exit(values.help ? 0 : 2)
}

const start = performance.now()
const tallies = chosen.map(({ name }) => ({ target: name, seconds: 0, runs: 0, findings: 0 }))
for (let seed = firstSeed; elapsed() < total; seed++)
  for (const [index, target] of chosen.entries()) {
    const tally = tallies[index]
    const from = elapsed()
    if (from >= total || tally === undefined) break
    const seconds = Math.min(turn, total - from, Math.max(1, total / chosen.length))
    const outcome = await fuzz(target, { seed, seconds })
    tally.seconds += elapsed() - from
    tally.runs += outcome.runs
    if (outcome.failure === undefined) continue
    tally.findings++
    print(formatOutcome(outcome))
  }
for (const { findings, runs, target } of tallies)
  print(`${target}: ${runs} inputs, ${findings} failures`)
const failures = tallies.reduce((sum, { findings }) => sum + findings, 0)
print(`${failures} failures in ${Math.round(elapsed())} s, seeds from ${firstSeed}`)
if (values.log !== undefined)
  appendFileSync(
    resolve(process.env.INIT_CWD ?? '', values.log),
    formatLog(tallies, { date: new Date(), seed: firstSeed }),
  )
process.exitCode = failures === 0 ? 0 : 1

function elapsed(): number {
  return (performance.now() - start) / 1000
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
