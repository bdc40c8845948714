import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

/**
 * The changes of all packages: those that are not released yet, from the changesets, and the changelog of each package.
 *
 * @param root
 *   The folder of the repository.
 */
export function listChanges(root: string): string {
  const released = globSync('packages/*/CHANGELOG.md', { cwd: root })
    .sort()
    .map((path) => deepen(readFileSync(join(root, path), 'utf8')))
  return [...formatUnreleased(readChangesets(root)), ...released].join('\n\n')
}

interface Changeset {
  packages: string[]
  text: string
}

function readChangesets(root: string): Changeset[] {
  return globSync('.changeset/*.md', { cwd: root })
    .filter((path) => basename(path) !== 'README.md')
    .sort()
    .map((path) => {
      const [, header = '', text = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(root, path), 'utf8')) ?? []
      return { packages: Object.keys(parse(header) ?? {}), text: text.trim() }
    })
}

function formatUnreleased(changesets: readonly Changeset[]): string[] {
  const packages = [...new Set(changesets.flatMap((changeset) => changeset.packages))].sort()
  const sections = packages.map((name) => {
    const items = changesets
      .filter((changeset) => changeset.packages.includes(name))
      .map(({ text }) => `- ${text.replaceAll('\n', '\n  ')}`)
    return `### ${name}\n\n${items.join('\n')}`
  })
  return sections.length === 0 ? [] : ['## Not released yet', ...sections]
}

/** A changelog under the title of the page: each heading a level deeper. */
const deepen = (markdown: string): string => markdown.replace(/^(?=#)/gm, '#').trim()
