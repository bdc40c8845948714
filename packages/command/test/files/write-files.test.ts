import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFiles } from '../../src/files/write-files.ts'
import { makeFolder, readFolder } from '../support/make-folder.ts'

const contents = new Map([
  ['data/actors.json', '[]\n'],
  ['data/state/build.json', '{}\n'],
])

describe('writing files', () => {
  it('writes those that changed', () => {
    const folder = makeFolder({ 'data/actors.json': '[]\n' })
    expect(writeFiles(folder, contents)).toEqual(['data/state/build.json'])
    expect(writeFiles(folder, contents)).toEqual([])
    expect(Object.keys(readFolder(folder))).toEqual([...contents.keys()])
  })

  it('puts a file in the place of a link, and leaves what it leads to', () => {
    const [folder, victim] = [makeFolder({ 'data/a': '' }), makeFolder({ file: 'mine' })]
    symlinkSync(join(victim, 'file'), join(folder, 'data', 'actors.json'))
    writeFiles(folder, contents)
    expect(readFileSync(join(victim, 'file'), 'utf8')).toBe('mine')
    expect(readFileSync(join(folder, 'data', 'actors.json'), 'utf8')).toBe('[]\n')
  })

  it.each([['data'], ['.onrecord']])('refuses a link in place of the folder "%s"', (name) => {
    const [folder, victim] = [makeFolder(), makeFolder()]
    symlinkSync(victim, join(folder, name))
    expect(() => writeFiles(folder, contents)).toThrow('Unexpected link or file, expected a folder')
    expect(readFolder(victim)).toEqual({})
  })

  it('writes nothing where a folder has the name of a file', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'data', 'actors.json'), { recursive: true })
    expect(() => writeFiles(folder, contents)).toThrow('Unexpected directory, expected a file')
    expect(readFolder(folder)).toEqual({})
  })
})
