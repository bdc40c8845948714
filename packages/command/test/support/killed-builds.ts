import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Chance } from '@onrecord/testing/chance'
import { generateNews } from '@onrecord/testing/generate-news'
import { makeFolder, readFolder, writeFilesIn } from './make-folder.ts'

const program = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))
/** One of so many sources changes from one state to the next. */
const step = 40

/** The same dataset twice: in one folder builds are killed, in the other they are not. */
export class KilledBuilds {
  readonly killed: string
  readonly undisturbed: string
  /** How many builds were killed before they had the lock, while they read and merged, and while they wrote the files. */
  readonly kills = { starting: 0, reading: 0, writing: 0 }
  readonly #sources: number
  readonly #chance = new Chance(20180308)

  /**
   * @param sources
   *   The number of sources.
   */
  constructor(sources: number) {
    this.#sources = sources
    const files = {
      'package.json': '{ "name": "@example/news", "version": "1.0.0" }\n',
      ...this.#generate(0),
    }
    this.killed = makeFolder(files)
    this.undisturbed = makeFolder(files)
  }

  /** How many builds were killed. */
  get count(): number {
    const { starting, reading, writing } = this.kills
    return starting + reading + writing
  }

  /** Change, add and remove sources, in both folders. */
  change(state: number): void {
    const sources = Object.entries(this.#generate(state))
    const changed = sources.filter((_, index) => index % step === state % step)
    for (const folder of [this.killed, this.undisturbed]) {
      writeFilesIn(folder, Object.fromEntries(changed))
      writeFilesIn(folder, { [`sources/added-${state}.md`]: changed[0]?.[1] ?? '' })
      rmSync(join(folder, 'sources', `added-${state - 1}.md`), { force: true })
    }
  }

  /** Build undisturbed; resolves to the milliseconds that it took. */
  async build(): Promise<number> {
    const start = performance.now()
    await finish(this.undisturbed)
    return performance.now() - start
  }

  /**
   * Kill builds, one after the other, and let another one end.
   *
   * @param last
   *   Each is killed at a random moment, this many milliseconds after its start at the latest.
   * @param first
   *   The earliest of these moments.
   */
  async kill(times: number, last: number, first = 0): Promise<void> {
    for (let time = 0; time < times; time++) {
      const moment = first + this.#chance.below(Math.ceil(last - first))
      const { signal, pid } = await run(this.killed, moment)
      if (signal === 'SIGKILL') this.kills[tellPhase(this.killed, pid)]++
    }
    await finish(this.killed)
  }

  #generate(seed: number): Record<string, string> {
    const sources = [...generateNews(this.#sources, seed)]
    return Object.fromEntries(sources.map(([id, text]) => [`sources/${id}.md`, text]))
  }
}

/** The built files of a dataset, and what builds have left beside them. */
export const readBuilt = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readFolder(folder)).filter(([path]) => !path.startsWith('sources')),
  )

interface Ended {
  pid: number | undefined
  code: number | null
  signal: string | null
  errors: string
}

/** Build in a process of its own, which is killed after some milliseconds, if they are given. */
function run(folder: string, lifetime?: number): Promise<Ended> {
  const child = spawn(process.execPath, [program, 'build', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const timer =
    lifetime === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), lifetime)
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ pid: child.pid, code, signal, errors })
    })
  })
}

async function finish(folder: string): Promise<void> {
  const { code, errors } = await run(folder)
  if (code !== 0) throw new Error(errors)
}

/** What a build did when it was killed, by what it left. */
function tellPhase(folder: string, pid: number | undefined): keyof KilledBuilds['kills'] {
  const lock = join(folder, '.onrecord.lock')
  const owner = existsSync(lock)
    ? JSON.parse(readFileSync(lock, 'utf8') || '{}').process
    : undefined
  if (owner !== pid) return 'starting'
  const left = existsSync(join(folder, '.onrecord')) ? readdirSync(join(folder, '.onrecord')) : []
  return left.some((name) => !['cache.tsv', '.gitignore'].includes(name)) ? 'writing' : 'reading'
}
