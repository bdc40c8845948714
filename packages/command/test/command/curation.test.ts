import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeDataset } from '../support/make-dataset.ts'
import { readFolder } from '../support/make-folder.ts'

const source = `---
title: The harbor of Sur
authors: [Eve Sorn]
published: 2018-03-01
rights: open
license: CC-BY-4.0
---

The Sur Harbor Watch accused Oman of delay. Ada Quill of the SHW said that boats were late. Oman thanked the Watchers.
`

const curation = `actors:
  - id: sur-harbor-watch
    kind: organization
    name: Sur Harbor Watch
    aliases: [SHW, Watchers]
    reason: The source calls it by three names.
`

async function build(files: Record<string, string>) {
  const { folder, texts } = makeDataset({ 'sources/harbor.md': source, ...files })
  const { code, errors } = await run(['build', '--texts', texts, folder])
  const actors = JSON.parse(readFolder(folder)['data/actors.json'] ?? '[]') as {
    id: string
    evidence: { source: string; exact?: string }[]
  }[]
  const watch = actors.find(({ id }) => id === 'sur-harbor-watch')
  const check = await run(['check', '--texts', texts, folder])
  return { code, errors, words: watch?.evidence.map(({ exact }) => exact), check }
}

describe('curation of actors', () => {
  it('names an actor that the sources call otherwise', async () => {
    const { code, errors, words, check } = await build({ 'curation/actors.yml': curation })
    expect({ code, errors, check: check.code }).toEqual({ code: 0, errors: '', check: 0 })
    expect(words).toEqual(['Sur Harbor Watch', 'SHW', 'Watchers'])
  })

  it('is not needed', async () => {
    const { code, words } = await build({})
    expect(code).toBe(0)
    expect(words ?? []).not.toContain('Watchers')
  })

  it('says so where no source names the actor any more', async () => {
    const gone = curation.replaceAll('Sur Harbor Watch', 'Sohar Harbor Watch')
    const file = gone
      .replaceAll('sur-', 'sohar-')
      .replace('aliases: [SHW, Watchers]', 'aliases: []')
    const { code, errors, check } = await build({ 'curation/actors.yml': file })
    expect(code).toBe(0)
    expect(errors).toContain('sohar-harbor-watch: No source names this actor any more')
    expect(check.code).toBe(1)
  })

  it.each([
    ['no YAML', 'actors: [', 'actors.yml'],
    ['without a reason', curation.replace(/ *reason.*\n/, ''), 'reason'],
    ['of an unknown kind', curation.replace('organization', 'club'), 'kind'],
    ['with a misspelt field', curation.replace('aliases', 'alias'), 'alias'],
    ['with an alias that leads nowhere', 'actors: [*x]', 'actors.yml'],
    [
      'with a day that is none',
      `${curation}    offices: [{ of: oman, role: watch, from: 2017-02-31 }]\n`,
      'calendar',
    ],
    [
      'with an office that ends first',
      `${curation}    offices: [{ of: oman, role: watch, from: 2019, to: 2017 }]\n`,
      'before it ends',
    ],
    ['given twice', `${curation}${curation.replace('actors:\n', '')}`, 'second actor'],
  ])('%s is named, and nothing is written', async (_, file, words) => {
    const { code, errors } = await build({ 'curation/actors.yml': file })
    expect(code).toBe(1)
    expect(errors).toContain(words)
  })
})
