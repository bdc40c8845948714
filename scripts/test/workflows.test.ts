import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { modules } from '../mutation/modules.ts'
import { root } from './support/run-script.ts'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}

/** The level of each scope, or of all. */
type Permissions = Record<string, string> | 'read-all' | 'write-all'

interface Job {
  'runs-on': string
  'timeout-minutes'?: number
  needs?: string | string[]
  environment?: string
  strategy?: { matrix: Record<string, unknown> }
  permissions?: Permissions
  steps: Step[]
}

interface Workflow {
  permissions?: Permissions
  jobs: Record<string, Job>
}

const folder = join(root, '.github/workflows')
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  return { name, text, workflow: parse(text) as Workflow }
})
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({
    id: `${name}: ${id}`,
    job,
    permissions: levelsOf(job.permissions ?? workflow.permissions),
  })),
)

/** The level of each scope; without permissions GitHub may give all. */
function levelsOf(permissions: Permissions = 'write-all'): Record<string, string> {
  if (typeof permissions !== 'string') return permissions
  return { all: permissions.replace('-all', '') }
}

const commands = (job: Job) => job.steps.flatMap(({ run }) => run ?? [])
const installs = (job: Job) =>
  commands(job).some((run) => /\b(?:npm (?:ci|i|install|test|run|exec)|npx|ci\/run)\b/.test(run))

it('the weekly workflow tests every module that may be mutated', () => {
  const weekly = workflows.find(({ name }) => name === 'weekly.yml')?.workflow
  expect(weekly?.jobs.mutation?.strategy?.matrix.module).toEqual(modules.map(({ name }) => name))
})

describe.each(workflows.map(({ name, ...one }) => [name, one] as const))('%s', (_, one) => {
  const { text, workflow } = one

  it('names each action by its commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line))
    expect(uses.length).toBeGreaterThan(0)
    for (const line of uses)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('lets no job write that does not say so', () => {
    for (const level of Object.values(levelsOf(workflow.permissions))) expect(level).toBe('read')
  })

  it('puts nothing that others write into a shell', () => {
    for (const job of Object.values(workflow.jobs))
      for (const run of commands(job)) expect(run).not.toMatch(/\$\{\{\s*(?:github\.event|inputs)/)
  })

  it('knows no secrets', () => {
    expect(text).not.toMatch(/\bsecrets\b/)
  })

  it('installs what lock files pin, and nothing by its name', () => {
    for (const job of Object.values(workflow.jobs))
      for (const run of commands(job)) {
        for (const [, words] of run.matchAll(/\bnpm ((?:(?!&&|\|)[^\n])*)/g))
          expect(words).toMatch(/^(?:ci\b|run \w|test\b|audit\b)/)
        for (const [, name] of run.matchAll(/\bnpx (\S+)/g))
          expect(existsSync(join(root, 'node_modules/.bin', name ?? '')), name).toBe(true)
        expect(run).not.toMatch(/\b(?:yarn|pnpm|corepack|curl|wget)\b/)
      }
  })

  it('runs scripts that exist', () => {
    const named = [...text.matchAll(/node (scripts\/\S+)/g)].map(([, path]) => path ?? '')
    for (const path of named) expect(existsSync(join(root, path)), path).toBe(true)
  })
})

describe.each(jobs.map(({ id, ...one }) => [id, one] as const))('%s', (_, { job, permissions }) => {
  it('ends in time', () => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  it('leaves no token on disk', () => {
    for (const { uses, with: options } of job.steps)
      if (uses?.startsWith('actions/checkout@'))
        expect(options?.['persist-credentials']).toBe(false)
  })

  it('runs no dependency where it may write', () => {
    if (!Object.values(permissions).includes('write')) return
    for (const run of commands(job))
      expect(run).toMatch(/^node scripts\/release\/[\w-]+\.ts( [^;&|`]*)?$/)
    for (const { uses } of job.steps) if (uses !== undefined) expect(uses).toMatch(/^actions\//)
  })

  it('hands its token to a step that needs it, and to no job that installs', () => {
    const tokens = job.steps.filter(({ env }) => /token/.test(JSON.stringify(env ?? {})))
    if (installs(job)) expect(tokens).toEqual([])
    for (const { run } of tokens) expect(run).toMatch(/^node scripts\/release\//)
  })
})

describe('the release', () => {
  const release = workflows.find(({ name }) => name === 'release.yml')?.workflow.jobs ?? {}

  it('has one job that may ask npm to publish, and it only does that', () => {
    const identified = Object.entries(release).filter(
      ([, { permissions }]) => levelsOf(permissions)['id-token'] !== undefined,
    )
    expect(identified.map(([id]) => id)).toEqual(['publish'])
    const publish = release.publish as Job
    expect(publish.environment).toBe('npm')
    expect(publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(commands(publish)).toEqual([
      'node scripts/release/publish-tarballs.ts "$RUNNER_TEMP/tarballs" --provenance',
    ])
  })

  it('installs without the scripts of dependencies', () => {
    const runs = Object.values(release).flatMap(commands)
    const installing = runs.filter((run) => /npm (?:ci|i|install)\b/.test(run))
    expect(installing.length).toBeGreaterThan(0)
    expect(new Set(installing)).toEqual(new Set(['npm ci --ignore-scripts']))
  })

  it('publishes after the tests, and tags what was published', () => {
    expect(release.pack?.steps.map(({ run }) => run)).toContain('npm test')
    expect(release.publish?.needs).toBe('pack')
    expect(release.tag?.needs).toBe('publish')
  })

  it('needs nothing but Node where nothing is installed', () => {
    const files = readdirSync(join(root, 'scripts/release'))
    for (const file of files) {
      const text = readFileSync(join(root, 'scripts/release', file), 'utf8')
      for (const [, from] of text.matchAll(/ from '([^']+)'/g))
        expect(from, file).toMatch(/^(?:node:|\.\/)/)
    }
  })
})
