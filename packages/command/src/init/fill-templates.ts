import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ownPackage } from './own-package.ts'

/** What a dataset is called. */
export interface DatasetNames {
  /** The npm package. */
  name: string
  title: string
}

/** Files that mean something to npm within a package under their own names. */
const renamed = new Map([
  ['gitignore', '.gitignore'],
  ['manifest.json', 'package.json'],
])

/** The files of a new dataset, by their paths in its folder. */
export function fillTemplates(names: DatasetNames): Map<string, string> {
  const { folder, manifest } = ownPackage()
  const templates = join(folder, 'templates', 'dataset')
  const values = new Map([
    ...Object.entries(names),
    ['onrecord', manifest.version],
    ['sdk', manifest.peerDependencies?.['@onrecord/sdk']?.replace('>=', '') ?? manifest.version],
  ])
  return new Map(
    listFiles(templates).map((file) => {
      const path = relative(templates, file)
      const content = readFileSync(file, 'utf8')
      return [renamed.get(path) ?? path, fill(content, values, path.endsWith('.json'))]
    }),
  )
}

const fill = (content: string, values: ReadonlyMap<string, string>, isJson: boolean): string =>
  content.replace(/\{\{(\w+)\}\}/g, (placeholder, key) => {
    const value = values.get(key) ?? placeholder
    return isJson ? JSON.stringify(value).slice(1, -1) : value
  })

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
