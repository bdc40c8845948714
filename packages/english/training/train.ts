/**
 * Trains the analyser on the treebanks and names in `../shared`, and writes `model/english.bin`. The same data give the
 * same bytes.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { writeModel } from '../src/model/model-file.ts'
import { trainModel } from './train-model.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const epochs = 14
const target = new URL('../model/english.bin', import.meta.url)

if (existsSync(new URL('treebank/', shared))) {
  const report = (line: string) => process.stderr.write(`${line}\n`)
  const bytes = writeModel(await trainModel(shared, epochs, report))
  writeFileSync(target, bytes)
  process.stderr.write(`Wrote model/english.bin, ${bytes.length} bytes\n`)
} else process.stderr.write('Nothing is trained: there are no treebanks in ../shared/treebank\n')
