import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeFolder, readFolder } from '../support/make-folder.ts'

const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))
const clock = fileURLToPath(new URL('../support/change-clock.mjs', import.meta.url))
const text = `Oman attacked Qatar last night at 10 p.m. Iran met Iraq the day before yesterday. Qatar will praise Oman the day after tomorrow. Oman met Iran this month. China attacked Japan at noon on Sunday.`
const machines = [
  { MOMENT: '1970-01-01T00:00:00Z', TZ: 'UTC' },
  { MOMENT: '2000-02-29T23:59:59Z', TZ: 'America/Los_Angeles' },
  { MOMENT: '2038-01-19T03:14:08Z', TZ: 'Pacific/Kiritimati' },
  { MOMENT: '2026-03-29T01:30:00Z', TZ: 'Europe/London', LANG: 'tr_TR.UTF-8' },
]

/** Run the command on a machine with another clock, zone or language. */
function runOn(machine: Record<string, string>, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', clock, bin, ...parameters],
    { encoding: 'utf8', env: { ...process.env, ...machine } },
  )
  return { status, stdout, stderr }
}

describe('a machine with another clock and zone', () => {
  let folder: string
  beforeEach(() => {
    folder = makeFolder({ 'news.txt': text })
  })

  it.each([
    ['with a day of publication', ['--published', '2018-03-31']],
    ['without one', []],
  ])('extracts the same from a text %s', (_, options) => {
    const call = ['extract', '--json', ...options, join(folder, 'news.txt')]
    const [first, ...others] = machines.map((machine) => runOn(machine, ...call))
    expect(first?.status).toBe(0)
    for (const other of others) expect(other).toEqual(first)
    const records = first?.stdout ?? ''
    expect(/"start": "2018-03-30/.test(records)).toBe(options.length > 0)
    expect(/"date": \{/.test(records)).toBe(options.length > 0)
  })

  it('builds the same dataset, which all find up to date', () => {
    const sources = {
      'package.json': '{ "name": "@example/news", "version": "1.0.0" }\n',
      'sources/news.md': `---\ntitle: News\nauthors: []\npublished: 2018-03-31\nrights: open\nlicense: CC-BY-4.0\n---\n\n${text}\n`,
    }
    const built = machines.map((machine) => {
      const folder = makeFolder(sources)
      expect(runOn(machine, 'build', folder)).toMatchObject({ status: 0, stderr: '' })
      return folder
    })
    const [first = {}, ...others] = built.map(readFolder)
    expect(Object.keys(first)).toContain(join('data', 'events.json'))
    for (const other of others) expect(other).toEqual(first)
    for (const machine of machines)
      expect(runOn(machine, 'check', built[0] ?? '')).toMatchObject({ status: 0, stderr: '' })
  })
})
