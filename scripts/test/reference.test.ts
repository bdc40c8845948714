import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { documentedPackages } from '../reference/packages.ts'
import { makeFolder, root, runScript } from './support/run-script.ts'

const folder = makeFolder()

afterAll(() => rmSync(folder, { recursive: true }))

it.each(documentedPackages)('the entries of packages/$folder are those that it exports', (one) => {
  const manifest = JSON.parse(
    readFileSync(join(root, 'packages', one.folder, 'package.json'), 'utf8'),
  )
  const exported = Object.entries<string | { default: string }>(manifest.exports)
    .filter(([, entry]) => typeof entry !== 'string')
    .map(([name]) => name.replace('.', manifest.name))
  // The schemas in full are for zod to explain.
  expect(Object.keys(one.entries)).toEqual(
    expect.arrayContaining(exported.filter((name) => name !== '@onrecord/schema/schemas')),
  )
})

it('everything that they export has a comment, and its type a name', async () => {
  await runScript('reference/write-reference.ts', [folder], {})
  const list = readFileSync(join(folder, 'index.md'), 'utf8')
  const links = [...list.matchAll(/\]\((.*?)\)/g)].map(([, link = '']) => link)
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => name.replaceAll('\\', '/'))
  expect(links.toSorted()).toEqual(pages.toSorted())
  const sdk = readFileSync(join(folder, 'sdk/sdk.md'), 'utf8')
  expect(sdk).toContain('When it was said, if the text gives a date.')
  expect(readFileSync(join(folder, 'schema/schema-records.md'), 'utf8')).toContain(
    'The offset of the first character in the text as given, in UTF-16 code units.',
  )
})
