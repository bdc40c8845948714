import { describe, expect, it } from 'vitest'
import type { Model } from '../../src/model/model.ts'
import { readModel, writeModel } from '../../src/model/model-file.ts'

const model: Model = {
  dimensions: { units: 4, layers: 2, arc: 8, relation: 8 },
  labels: {
    tags: ['ADJ', 'X'],
    fineTags: ['JJ'],
    tagPairs: [[0, 0]],
    relations: ['root'],
    names: ['O'],
  },
  vocabulary: Uint32Array.from([7, 4_000_000_000, 9]),
  matrices: new Map([
    [
      'words',
      {
        rows: 3,
        columns: 2,
        values: Int8Array.from([1, -127, 3, 4, 5, 127]),
        scales: Float32Array.from([0.5, 0.25, 2]),
        scaledBy: 'row',
      },
    ],
    [
      '__proto__',
      {
        rows: 1,
        columns: 3,
        values: Int8Array.from([1, 2, 3]),
        scales: Float32Array.from([1, 2, 4]),
        scaledBy: 'column',
      },
    ],
  ]),
  tables: new Map([['lemmas', Uint8Array.from([1, 2, 3, 4, 5])]]),
}

describe('a model’s file', () => {
  it('gives back what was written, wherever it lies in memory', () => {
    const bytes = writeModel(model)
    expect(readModel(bytes)).toEqual(model)
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(readModel(shifted.subarray(3))).toEqual(model)
  })

  it('is refused where any byte of it is another', () => {
    const bytes = writeModel(model)
    for (let index = 0; index < bytes.length; index++) {
      const damaged = bytes.slice()
      damaged[index] = (damaged[index] ?? 0) ^ 0x10
      expect(() => readModel(damaged), `byte ${index}`).toThrow(TypeError)
    }
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['its signature alone', new TextEncoder().encode('ONRECORD')],
    ['half of it', writeModel(model).slice(0, 100)],
    ['text', new TextEncoder().encode('Unexpected token in JSON')],
  ])('is no file of %s', (_, bytes) => {
    expect(() => readModel(bytes)).toThrow(/^Unexpected/)
  })
})
