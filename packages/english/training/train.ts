/**
 * Trains the analyser on the treebanks, names and texts in `../shared`, and writes `model/english.bin`. The same data give
 * the same bytes. It needs the vectors of words that `npm run vectors` makes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { writeModel } from '../src/model/model-file.ts'
import { trainModel } from './train-model.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const vectors = new URL('data/vectors.bin', import.meta.url)
const teacher = new URL('data/teacher.bin.gz', import.meta.url)
const target = new URL('../model/english.bin', import.meta.url)
const epochs = 14

if (!existsSync(new URL('treebank/', shared)))
  process.stderr.write('Nothing is trained: there are no treebanks in ../shared/treebank\n')
else if (!existsSync(vectors))
  process.stderr.write('Nothing is trained: run `npm run vectors -w @onrecord/english` first\n')
else {
  const report = (line: string) => process.stderr.write(`${line}\n`)
  const model = await trainModel({
    shared,
    vectors: readFileSync(vectors),
    teacher: gunzipSync(readFileSync(teacher)),
    epochs,
    report,
  })
  const bytes = writeModel(model)
  writeFileSync(target, bytes)
  process.stderr.write(`Wrote model/english.bin, ${bytes.length} bytes\n`)
}
