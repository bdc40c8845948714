import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './support/run-script.ts'

interface Update {
  'package-ecosystem': string
  directory: string
  schedule: { interval: string }
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')

it('asks once a week for advisories on what is installed, which installing does not', () => {
  const workflows = readdirSync(join(root, '.github/workflows'))
    .map((name) => parse(read(`.github/workflows/${name}`)))
    .filter(({ on }) => on.schedule !== undefined)
  const steps = workflows.flatMap(({ jobs }) =>
    Object.values<{ steps: { run?: string; 'continue-on-error'?: boolean }[] }>(jobs).flatMap(
      (job) => job.steps,
    ),
  )
  const audits = steps.filter(({ run = '' }) => /^npm audit\b/.test(run))
  expect(audits.map(({ run }) => run)).toEqual([
    'npm audit --audit-level=high',
    'npm audit signatures',
  ])
  expect(audits.some((step) => step['continue-on-error'])).toBe(false)
})

it('has updates of packages and of actions proposed', () => {
  const { updates }: { updates: Update[] } = parse(read('.github/dependabot.yml'))
  expect(updates.map((update) => [update['package-ecosystem'], update.directory])).toEqual([
    ['npm', '/'],
    ['github-actions', '/'],
  ])
  for (const { schedule } of updates) expect(['weekly', 'monthly']).toContain(schedule.interval)
})

it('says how a vulnerability is reported in private', () => {
  const text = read('SECURITY.md')
  expect(text).toContain('Report a vulnerability in private')
  expect(text).toMatch(/within \w+ days/)
  expect(read('CONTRIBUTING.md') + read('README.md')).toMatch(/\]\([./]*SECURITY\.md\)/)
})
