import { execFileSync } from 'node:child_process'

/** Options of git so that it runs no program which the configuration of a repository names, and takes no folder for one. */
const withoutPrograms = [
  '--no-optional-locks',
  '--no-pager',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'safe.bareRepository=explicit'],
]

/** Variables of git so that it asks nobody, and fetches nothing of a partial clone: that runs what its remote names. */
const withoutNetwork = {
  GIT_ALLOW_PROTOCOL: '',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
}

/** The largest output of git that is read, in bytes. */
const largestOutput = 2 ** 29

/**
 * Run git in a folder: its output.
 *
 * @throws
 *   If there is no git, or it fails; `stderr` says why.
 */
export const runGit = (directory: string, ...parameters: string[]): string =>
  execFileSync('git', [...withoutPrograms, '-C', directory, ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, ...withoutNetwork, LC_ALL: 'C' },
    maxBuffer: largestOutput,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
