import { parseArgs } from 'node:util'
import { formatOutcome } from './format-outcome.ts'
import { fuzz } from './fuzz.ts'
import { targets } from './targets.ts'

const usage = `npm run fuzz -- [--seconds N] [--seed N] [--target NAME]

  --seconds N    how long to fuzz, by default 60; all targets have their share
  --seed N       which random inputs to begin with, by default 1
  --target NAME  one target alone: ${targets.map(({ name }) => name).join(', ')}`

/** How long a target is fuzzed before it is the turn of the next, in seconds. */
const turn = 20

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
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
const counts = new Map<string, number>()
let failures = 0
for (let seed = firstSeed; elapsed() < total; seed++)
  for (const target of chosen) {
    const left = total - elapsed()
    if (left <= 0) break
    const seconds = Math.min(turn, left, Math.max(1, total / chosen.length))
    const outcome = fuzz(target, { seed, seconds })
    counts.set(target.name, (counts.get(target.name) ?? 0) + outcome.runs)
    if (outcome.failure === undefined) continue
    failures++
    print(formatOutcome(outcome))
  }
for (const [name, count] of counts) print(`${name}: ${count} inputs`)
print(`${failures} failures in ${Math.round(elapsed())} s, seeds from ${firstSeed}`)
process.exitCode = failures === 0 ? 0 : 1

function elapsed(): number {
  return (performance.now() - start) / 1000
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
