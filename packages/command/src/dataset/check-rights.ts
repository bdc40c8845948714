import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { extract } from '@onrecord/pipeline'
import type { SourceWithText } from './read-sources.ts'

/** A run of this many words counts as a copy. */
const longestRun = 12
/** Larger files, in bytes, are not searched: they hold no prose. */
const largestFile = 10_000_000

/**
 * List the files that contain a long run of words from a text that may only be quoted, outside its direct quotations.
 *
 * @param directory
 *   The folder of the dataset. All tracked files of the git repository that contains it are searched; without a
 *   repository, all files in the folder.
 * @param sources
 *   The sources. Those whose text is not available are skipped.
 */
export function checkRights(directory: string, sources: readonly SourceWithText[]): string[] {
  const runs = new Map<string, string>()
  for (const { source, text } of sources)
    if (source.rights === 'quotation' && text !== undefined)
      for (const run of runsOutsideQuotations(text)) runs.set(run, source.id)
  if (runs.size === 0) return []
  return listFiles(directory).flatMap((path) => {
    const words = splitWords(decodeEscapes(readFileSync(path, 'utf8')))
    const run = findRun(words, runs)
    return run === undefined
      ? []
      : [
          `${relative(directory, path)}: Unexpected words of ${runs.get(run)} outside a direct quotation: "${run}"`,
        ]
  })
}

function* runsOutsideQuotations(text: string): Generator<string> {
  let start = 0
  const quoted = extract(text).quotes.flatMap((quote) => quote.quoted)
  for (const span of [...quoted, { start: text.length, end: text.length }]) {
    yield* runsOf(splitWords(text.slice(start, span.start)))
    start = Math.max(start, span.end)
  }
}

const splitWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

/** Replace the escape sequences of JSON and source code by the characters that they encode. */
const decodeEscapes = (text: string): string =>
  text
    .replace(/\\u([\da-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')

function* runsOf(words: readonly string[]): Generator<string> {
  for (let index = 0; index + longestRun <= words.length; index++)
    yield words.slice(index, index + longestRun).join(' ')
}

function findRun(words: readonly string[], runs: ReadonlyMap<string, string>): string | undefined {
  for (const run of runsOf(words)) if (runs.has(run)) return run
  return undefined
}

function listFiles(directory: string): string[] {
  const paths = listTracked(directory) ?? listAll(directory)
  return paths.filter((path) => {
    const file = statSync(path, { throwIfNoEntry: false })
    return file?.isFile() && file.size <= largestFile
  })
}

/** Options of git so that it runs no program which the configuration of a repository names, and takes no folder for one. */
const withoutPrograms = [
  '--no-optional-locks',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'safe.bareRepository=explicit'],
]

function listTracked(directory: string): string[] | undefined {
  const git = (...parameters: string[]) =>
    execFileSync('git', [...withoutPrograms, '-C', directory, ...parameters], {
      maxBuffer: 2 ** 28,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  try {
    const root = git('rev-parse', '--show-toplevel').trim()
    const paths = git('-c', 'core.quotePath=false', 'ls-files', '-z', '--full-name', root)
    return paths
      .split('\0')
      .filter((path) => path !== '')
      .map((path) => join(root, path))
  } catch {
    return undefined
  }
}

const listAll = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.split(/[\\/]/).includes('node_modules'))
    .map((path) => join(directory, path))
