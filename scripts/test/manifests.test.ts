import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listPublicPackages } from '../release/public-packages.ts'
import { root } from './support/run-script.ts'

/** The conditions of an entry, or its file. */
type Entry = string | Record<string, string>

interface PublishedManifest {
  name: string
  engines: { node: string }
  sideEffects: boolean
  dependencies?: Record<string, string>
  exports: Record<string, Entry>
}

const manifests = listPublicPackages(root).map(({ directory }) => {
  const text = readFileSync(join(root, directory, 'package.json'), 'utf8')
  return { directory, manifest: JSON.parse(text) as PublishedManifest }
})
const nodes = new Map(manifests.map(({ manifest }) => [manifest.name, leastNode(manifest)]))

/** The least version of Node, as a number that compares: 2016 for ">=20.16". */
function leastNode({ engines }: PublishedManifest): number {
  const [, major, minor = '0'] = /^>=(\d+)(?:\.(\d+))?$/.exec(engines.node) ?? []
  return Number(major) * 100 + Number(minor)
}

describe.each(manifests.map((one) => [one.manifest.name, one] as const))('%s', (_, one) => {
  const { directory, manifest } = one
  const entries = Object.entries(manifest.exports)

  it('exports its package.json, and files that are there', () => {
    expect(manifest.exports['./package.json']).toBe('./package.json')
    const missing = entries
      .flatMap(([, entry]) => (typeof entry === 'string' ? entry : Object.values(entry)))
      .filter((file) => !file.includes('*') && !existsSync(join(root, directory, file)))
    expect(missing).toEqual([])
  })

  it('has the types first in each entry with conditions, and the default last', () => {
    const conditions = entries.flatMap(([, entry]) =>
      typeof entry === 'string' ? [] : [Object.keys(entry)],
    )
    for (const keys of conditions) expect([keys[0], keys.at(-1)]).toEqual(['types', 'default'])
  })

  it('has no side effects, and runs on the Nodes that its dependencies run on', () => {
    expect(manifest.sideEffects).toBe(false)
    expect(nodes.get(manifest.name)).toBeGreaterThanOrEqual(2000)
    for (const name of Object.keys(manifest.dependencies ?? {}))
      expect(nodes.get(manifest.name)).toBeGreaterThanOrEqual(nodes.get(name) ?? 0)
  })
})
