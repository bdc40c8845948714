import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeDataset, quotedSource } from '../support/make-dataset.ts'
import { readFolder, writeFilesIn } from '../support/make-folder.ts'

/** A dataset that was built with the text, which is not available any more. */
async function makeBuilt() {
  const { folder, texts } = makeDataset()
  await run(['build', '--texts', texts, folder])
  return folder
}

/** Change a built file. */
function edit(folder: string, path: string, change: (text: string) => string): void {
  const text = readFolder(folder)[path] ?? ''
  expect(change(text)).not.toBe(text)
  writeFilesIn(folder, { [path]: change(text) })
}

/** Build without the text, and expect that it stops and that nothing changes. */
async function expectRefused(folder: string, ...messages: string[]): Promise<void> {
  const before = readFolder(folder)
  const { code, errors } = await run(['build', folder])
  expect(code).toBe(1)
  for (const message of messages) expect(errors).toContain(message)
  expect(readFolder(folder)).toEqual(before)
}

describe('a build refuses', () => {
  it('tables without the header of the dataset', async () => {
    const folder = await makeBuilt()
    rmSync(join(folder, 'data', 'dataset.json'))
    await expectRefused(folder, join('data', 'dataset.json'), 'No such file beside', 'quotes.json')
  })

  it('a header without one of the tables', async () => {
    const folder = await makeBuilt()
    rmSync(join(folder, 'data', 'quotes.json'))
    await expectRefused(folder, `${join('data', 'quotes.json')}: No such file`)
  })

  it('a carried quote of a speaker who is not there', async () => {
    const folder = await makeBuilt()
    edit(folder, 'data/quotes.json', (text) =>
      text.replace('"speaker": "iran"', '"speaker": "nobody-x"'),
    )
    await expectRefused(folder, 'Unexpected actor "nobody-x"')
  })

  it('a carried event that names a quote which is not there', async () => {
    const folder = await makeBuilt()
    edit(folder, 'data/events.json', (text) =>
      text.replace(/"quotes": \["[^"]+"\]/, '"quotes": ["nothing-x"]'),
    )
    await expectRefused(folder, 'Unexpected quote "nothing-x"')
  })

  it('records without their actors', async () => {
    const folder = await makeBuilt()
    writeFilesIn(folder, { 'data/actors.json': '[]\n' })
    await expectRefused(folder, 'Unexpected actor "iran"')
  })

  it('evidence outside of its source', async () => {
    const folder = await makeBuilt()
    edit(folder, 'data/quotes.json', (text) =>
      text.replace(/("source": "road", "start": \d+, "end": )\d+/, '$199999999'),
    )
    await expectRefused(
      folder,
      'Unexpected evidence to 99999999, expected it in road, which ends at',
    )
  })

  it('to carry the records of a text that is another one now', async () => {
    const folder = await makeBuilt()
    writeFilesIn(folder, { 'sources/road.md': quotedSource('They left the road.\n') })
    await expectRefused(folder, 'road.md: The text is another one than that of its records')
  })

  it('a record that is not valid, with its id and value', async () => {
    const folder = await makeBuilt()
    edit(folder, 'data/events.json', (text) =>
      text.replace(/"confidence": [\d.]+/, '"confidence": 7'),
    )
    await expectRefused(folder, `${join('data', 'events.json')}: `, '.confidence: ', 'found 7')
  })
})
