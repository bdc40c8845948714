import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listChanges } from '../src/changes.ts'
import { writeFile } from '../src/write-file.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-changes-'))
})

afterEach(() => rmSync(root, { recursive: true }))

it('lists what is not released by package, then the changelogs', () => {
  writeFile(join(root, '.changeset/README.md'), '# Changesets\n')
  writeFile(join(root, '.changeset/a.md'), "---\n'b': minor\na: patch\n---\n\nThe road\nis open.\n")
  writeFile(join(root, 'packages/a/CHANGELOG.md'), '# a\n\n## 1.0.0\n\n- First.\n')
  expect(listChanges(root)).toBe(
    '## Not released yet\n\n### a\n\n- The road\n  is open.\n\n### b\n\n- The road\n  is open.\n\n## a\n\n### 1.0.0\n\n- First.',
  )
})

it('has no list of what is not released where all is', () => {
  writeFile(join(root, 'packages/a/CHANGELOG.md'), '# a\n')
  expect(listChanges(root)).toBe('## a')
})
