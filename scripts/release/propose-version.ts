/**
 * Open, or bring up to date, the pull request with the versions of the next release.
 *
 *     GH_TOKEN=… node scripts/release/propose-version.ts FILE
 *
 * FILE is a patch of the working tree, as `git diff --binary` writes it. The token is in the environment of git and gh alone.
 */
import { execFileSync } from 'node:child_process'
import { argv, stdout } from 'node:process'

const branch = 'release/next'
const title = 'Release'
const body =
  'Versions and changelogs of the next release, from the files in `.changeset`. What is merged is published.'
const author = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
]

const patch = argv[2] ?? 'version.patch'
run('git', 'switch', '--create', branch)
run('git', 'apply', '--index', patch)
run('git', ...author, 'commit', '--quiet', '--message', title)
run('git', '-c', 'credential.helper=!gh auth git-credential', 'push', '--force', 'origin', branch)
const open = run('gh', 'pr', 'list', '--head', branch, '--state', 'open', '--json', 'number')
if (JSON.parse(open).length === 0)
  stdout.write(run('gh', 'pr', 'create', '--head', branch, '--title', title, '--body', body))

function run(program: string, ...parameters: string[]): string {
  return execFileSync(program, parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
