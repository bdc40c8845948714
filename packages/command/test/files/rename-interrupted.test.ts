import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeDataset } from '../../src/dataset/write-dataset.ts'
import { makeDataset, quotedText } from '../support/make-dataset.ts'
import { readFolder, writeFilesIn } from '../support/make-folder.ts'
import { Killed, StoppingFiles } from '../support/stopping-files.ts'

const renamed = `actors:
  - { id: minister-quill, kind: person, name: Ada Quill, reason: A test. }
`

/** A built dataset in which an actor has another id since. */
function prepare() {
  const { folder, texts } = makeDataset()
  writeDataset(folder, { texts })
  writeFilesIn(folder, { 'curation/actors.yml': renamed })
  return { folder, texts }
}

const dataOf = (folder: string) => readFolder(join(folder, 'data'))

it('a build that is killed while it renames an actor is finished without the text', () => {
  expect(quotedText).toContain('Ada Quill')
  const { folder, texts } = prepare()
  const files = new StoppingFiles()
  writeDataset(folder, { texts }, files)
  const undisturbed = dataOf(folder)
  expect(undisturbed['quotes.json']).toContain('"speaker": "minister-quill"')
  const renames = files.changes.flatMap((change, index) => (change === 'rename' ? [index + 1] : []))
  expect(renames.length).toBeGreaterThan(2)
  for (const moment of renames) {
    const { folder, texts } = prepare()
    expect(() => writeDataset(folder, { texts }, new StoppingFiles(moment))).toThrow(Killed)
    const isDecided = Object.keys(readFolder(folder)).includes('.onrecord/journal.json')
    writeDataset(folder)
    if (isDecided) expect(dataOf(folder)).toEqual(undisturbed)
    expect(dataOf(folder)['quotes.json']).toContain('"speaker": "minister-quill"')
  }
})
