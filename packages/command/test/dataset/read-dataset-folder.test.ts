import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/dataset/input-error.ts'
import { readDatasetFolder } from '../../src/dataset/read-dataset-folder.ts'
import { writeDataset } from '../../src/dataset/write-dataset.ts'
import { makeDataset, openSource } from '../support/make-dataset.ts'
import { makeFolder, writeFilesIn } from '../support/make-folder.ts'

describe('the folder of a dataset', () => {
  it('has its records, and the texts of its open sources', () => {
    const { folder, texts } = makeDataset()
    const { dataset } = writeDataset(folder, { texts })
    expect(readDatasetFolder(folder)).toEqual({ dataset, texts: { talks: openSource } })
  })

  it('gives no text that is another than that of the records', () => {
    const { folder, texts } = makeDataset()
    writeDataset(folder, { texts })
    writeFilesIn(folder, { 'sources/talks.md': openSource.replace('open,', 'shut,') })
    expect(readDatasetFolder(folder).texts).toEqual({})
  })

  it('has none', () => {
    const folder = join(makeFolder(), 'none')
    expect(() => readDatasetFolder(folder)).toThrow(InputError)
    expect(() => readDatasetFolder(folder)).toThrow(`${folder}: No dataset, expected a folder`)
  })
})
