import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTar } from '../../src/diff/inputs/read-tar.ts'
import { makeFolder } from '../support/make-folder.ts'
import { makeTar } from '../support/make-tar.ts'

const read = (archive: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    [...readTar(archive)].map(([path, content]) => [path, new TextDecoder().decode(content)]),
  )

const long = `package/${'folder/'.repeat(30)}file.json`
const files = { 'package/a.json': '[]', [long]: '{"b": 1}\n', 'package/é.json': 'x'.repeat(512) }

describe('reading a tar archive', () => {
  it('reads names of any length', () => expect(read(makeTar(files))).toEqual(files))

  it.each(['ustar', 'pax', 'gnu'])('reads what tar writes (%s)', (format) => {
    const rest = { ...files, [long.replaceAll('folder/', 'f/')]: 'short' }
    const folder = makeFolder(rest)
    execFileSync('tar', [`--format=${format}`, '-cf', 'out.tar', 'package'], { cwd: folder })
    const { 'package/é.json': accented, ...expected } = rest
    expect(read(readFileSync(join(folder, 'out.tar')))).toMatchObject(
      format === 'ustar' ? expected : { ...expected, 'package/é.json': accented },
    )
  })

  it('leaves out links and folders', () => {
    for (const type of ['1', '2', '5']) expect(read(makeTar({ 'package/a': '' }, type))).toEqual({})
  })

  it.each([
    ['no archive', Buffer.from('[]'.repeat(600)), 'expected a tar archive'],
    ['half a block', makeTar(files).subarray(0, 200), 'expected a tar archive'],
    ['a cut archive', makeTar(files).subarray(0, 513), 'Unexpected end of the archive'],
    [
      'a changed header',
      Buffer.from(makeTar(files).toString('latin1').replace('a.json', 'b.json'), 'latin1'),
      'expected a tar archive',
    ],
  ])('refuses %s', (_, archive, message) => expect(() => readTar(archive)).toThrow(message))

  it('refuses a pax header without an end', () => {
    const archive = makeTar({ 'package/x': '0 path=a\n' }, 'x')
    expect(() => readTar(archive)).toThrow('expected a pax header')
  })
})
