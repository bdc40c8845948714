import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runGit } from '../../files/run-git.ts'

/**
 * List the files that may hold words of texts: all tracked files of the git repository that contains a folder, or without a
 * repository all files in the folder. Links are left out.
 */
export const listFiles = (directory: string): string[] =>
  (listTracked(directory) ?? listAll(directory)).filter((path) =>
    lstatSync(path, { throwIfNoEntry: false })?.isFile(),
  )

function listTracked(directory: string): string[] | undefined {
  const git = (...parameters: string[]) => runGit(directory, ...parameters)
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
