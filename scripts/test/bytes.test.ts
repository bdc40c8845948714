import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findNodes } from './support/find-nodes.ts'
import { root } from './support/run-script.ts'

const places = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Asia/Kabul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
]

const run = (node: string, parameters: string[], place: Record<string, string>) =>
  execFileSync(node, parameters, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ...place },
  }).trim()
const listHashes = (node: string, place: Record<string, string>) =>
  run(node, [join(root, 'scripts/bytes/list-hashes.mjs')], place).split('\n')

let expected: string | undefined

beforeAll(() => {
  const last = listHashes(process.execPath, { TZ: 'America/Los_Angeles' }).at(-1)
  expected = last?.slice(0, 64)
  expect(last?.slice(66)).toBe('extractions')
})

describe.each([...findNodes()])('Node %s', (_, node) => {
  it.each(places)('gives the bytes that are committed in $TZ, $LANG', (place) => {
    const hashes = new Map(
      listHashes(node, place).map((line) => [line.slice(66), line.slice(0, 64)]),
    )
    const extractions = hashes.get('extractions')
    hashes.delete('extractions')
    for (const [path, hash] of hashes) {
      const committed = readFileSync(join(root, 'packages/dataset', path))
      expect(hash, path).toBe(createHash('sha256').update(committed).digest('hex'))
    }
    expect(hashes.size).toBeGreaterThan(5)
    expect(extractions).toBe(expected)
  })

  it.runIf(process.platform === 'linux')('is in another zone and language then', () => {
    const program =
      'const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions(); console.log(locale, timeZone)'
    const found = places.map((place) => run(node, ['--eval', program], place))
    expect(found.slice(1)).toEqual(['tr-TR Asia/Kabul', 'de-DE Pacific/Kiritimati'])
  })
})
