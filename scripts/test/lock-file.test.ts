import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface LockedPackage {
  version?: string
  integrity?: string
  link?: boolean
  hasInstallScript?: boolean
  bin?: Record<string, string>
}

const root = new URL('../../', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8'))
const locked: Record<string, LockedPackage> = read('package-lock.json').packages
const installed = Object.entries(locked).filter(
  ([path, { link }]) => path.includes('node_modules/') && link !== true,
)

it('has the hash of every package', () => {
  expect(installed.length).toBeGreaterThan(100)
  for (const [path, { integrity }] of installed)
    expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/)
})

it('has each Node at the version that package.json names, with its hash', () => {
  const named: Record<string, string> = read('package.json').optionalDependencies
  const nodes = installed.filter(([, { bin }]) => bin !== undefined && 'node' in bin)
  expect(
    Object.fromEntries(
      nodes.map(([path, { version }]) => [path.replace('node_modules/', ''), version]),
    ),
  ).toEqual(named)
})

it('has the hashes of the other Nodes', () => {
  const others: Record<string, LockedPackage> = read('.ci/nodes/package-lock.json').packages
  for (const major of ['20', '22', '26'])
    expect(others[`node_modules/node-${major}`]?.integrity).toMatch(/^sha512-/)
})

it('has the hashes of the runtimes and compilers of consumers', () => {
  const { dependencies, packages } = {
    ...read('.ci/consumers/package.json'),
    ...read('.ci/consumers/package-lock.json'),
  }
  for (const name of Object.keys(dependencies))
    expect(packages[`node_modules/${name}`]?.integrity).toMatch(/^sha512-/)
})

it('needs no install script but one that the build does without', () => {
  const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(scripts.map(([path]) => path)).toEqual(['node_modules/esbuild'])
})

it('needs no script of the repository that starts or fetches something while it is installed', () => {
  const { scripts } = read('package.json')
  const installing = ['preinstall', 'install', 'postinstall', 'prepare', 'dependencies']
  expect(installing.filter((name) => name in scripts)).toEqual(['postinstall'])
  const [, path = ''] = /^node (scripts\/\S+)$/.exec(scripts.postinstall) ?? []
  const text = readFileSync(new URL(path, root), 'utf8')
  const imports = [...text.matchAll(/\bfrom '([^']+)'/g)].map(([, name]) => name)
  expect(imports.sort()).toEqual(['node:fs', 'node:path', 'node:process', 'node:url'])
  expect(text).not.toMatch(/\b(?:fetch|import\(|require\()/)
})
