import { execFileSync } from 'node:child_process'
import { makeFolder } from './make-folder.ts'

/** Make a git repository with files in it, and a commit of them. It knows no configuration of this machine. */
export function makeRepository(files: Readonly<Record<string, string>>) {
  const folder = makeFolder(files)
  const git = (...parameters: string[]): string =>
    execFileSync('git', ['-C', folder, ...parameters], {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...identity,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
      },
    }).trim()
  const commit = (): void => {
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Change')
  }
  git('init', '--quiet', '--initial-branch', 'main')
  commit()
  return { folder, git, commit }
}

const identity = {
  GIT_AUTHOR_NAME: 'Eve Sorn',
  GIT_AUTHOR_EMAIL: 'eve@example.org',
  GIT_COMMITTER_NAME: 'Eve Sorn',
  GIT_COMMITTER_EMAIL: 'eve@example.org',
}
