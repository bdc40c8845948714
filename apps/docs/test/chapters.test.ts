import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { chapters } from '../src/chapters.ts'

const docs = fileURLToPath(new URL('../../../docs', import.meta.url))

it('the sidebar has each page once', () => {
  const listed = chapters.flatMap(({ pages }) => Object.keys(pages))
  const pages = globSync('*.md', { cwd: docs }).map((name) => basename(name, '.md'))
  expect(pages.filter((name) => !listed.includes(name))).toEqual([])
  expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([])
})
