import { Stryker } from '@stryker-mutator/core'
import type { Module } from './modules.ts'
import type { Score } from './score.ts'

/** The least score in percent. */
const least = 80

/** How long tests may take beyond their usual time, in milliseconds: a busy machine is no endless loop. */
const patience = 20_000

/** Folders that neither the code nor the tests need in the copy of the repository that is changed. */
const left = [
  'dist',
  'apps',
  'docs/images',
  '.ci',
  '.turbo',
  'packages/dataset',
  'packages/english',
]

/** Print what the tests of a module do not notice. Below the least score, the exit code of the process is 1. */
export async function mutateModule({ name, code, tests }: Module): Promise<Score> {
  process.env.MUTATION_TESTS = tests.join('\n')
  const results = await new Stryker({
    mutate: [...code],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', ignoreDescriptions],
    ignorers: ['descriptions'],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    timeoutMS: patience,
    concurrency: 1,
    disableTypeChecks: false,
    ignorePatterns: left,
    tempDirName: '.stryker',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false },
    logLevel: 'error',
    thresholds: { high: 100, low: least, break: least },
  } as PartialOptions).runMutationTest()
  const counted = results.filter(({ status }) => status !== 'Ignored')
  const noticed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  return { name, mutants: counted.length, noticed: noticed.length }
}

const ignoreDescriptions = new URL('ignore-descriptions.ts', import.meta.url).pathname

/** Each plugin adds its own options to those that are declared. */
type PartialOptions = ConstructorParameters<typeof Stryker>[0]
