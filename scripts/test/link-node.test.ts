import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { linkNode } from '../node/link-node.mjs'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-node-'))
const link = join(folder, '.bin/node')

function addPackage(name: string, says: string) {
  const file = join(folder, name, 'bin/node')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\necho ${says}\n`)
  chmodSync(file, 0o755)
}

afterEach(() => rmSync(folder, { recursive: true, force: true }))

it.skipIf(process.platform === 'win32')('links the Node of this machine, also anew', () => {
  addPackage('node-plan9-mips', 'other')
  addPackage(`node-${process.platform}-${process.arch}`, 'first')
  expect(linkNode(folder)).toBe(true)
  addPackage(`node-${process.platform}-${process.arch}`, 'second')
  expect(linkNode(folder)).toBe(true)
  expect(execFileSync(link, { encoding: 'utf8' })).toBe('second\n')
})

it('links none where only other machines have one', () => {
  addPackage('node-plan9-mips', 'other')
  expect(linkNode(folder)).toBe(false)
})
