import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const isOurs = (name: string): boolean => name === 'onrecord' || name.startsWith('@onrecord/')
const folderOf = (name: string): string =>
  join(root, 'packages', name === 'onrecord' ? 'command' : name.replace('@onrecord/', ''))

/** All packages that packages depend on, at any depth for those of this repository. */
function listDependencies(names: readonly string[]): string[] {
  const found = new Set(names)
  for (const name of found)
    if (isOurs(name))
      for (const other of Object.keys(readManifest(folderOf(name)).dependencies ?? {}))
        found.add(other)
  return [...found]
}

/** Where a package of others is: beside one of this repository that needs a version of its own, or at the root. */
const findInstalled = (name: string): string =>
  readdirSync(join(root, 'packages'))
    .map((own) => join(root, 'packages', own, 'node_modules', name))
    .find((folder) => existsSync(folder)) ?? join(root, 'node_modules', name)

/** Run npm without the network. */
export const npm = (folder: string, ...parameters: string[]): string =>
  execFileSync('npm', [...parameters, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })

/**
 * Install the dependencies of a package without the network: those of this repository from tarballs as they are published, all
 * others as links to what this repository has installed.
 *
 * @returns
 *   A function that removes the tarballs.
 */
export function installPacked(folder: string): () => void {
  const tarballs = mkdtempSync(join(tmpdir(), 'onrecord-tarballs-'))
  const manifest = readManifest(folder)
  const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  const places = new Map(
    listDependencies(direct).map((name) => {
      if (!isOurs(name)) return [name, `file:${findInstalled(name)}`]
      const file = npm(tarballs, 'pack', folderOf(name)).trim().split('\n').at(-1) ?? ''
      return [name, `file:${join(tarballs, file)}`]
    }),
  )
  const place = (dependencies: Record<string, string> = {}) =>
    Object.fromEntries(Object.keys(dependencies).map((name) => [name, places.get(name)]))
  const overrides = [...places].filter(([name]) => !direct.includes(name))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      ...manifest,
      dependencies: place(manifest.dependencies),
      devDependencies: place(manifest.devDependencies),
      overrides: Object.fromEntries(overrides),
    }),
  )
  // npm would run the scripts by which linked packages of others prepare themselves for publishing.
  npm(folder, 'install', '--ignore-scripts')
  return () => rmSync(tarballs, { recursive: true })
}
