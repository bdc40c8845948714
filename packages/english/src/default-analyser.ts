import { Analyser } from './analyser.ts'
import { type FileSource, loadFile, readFile } from './read-file.ts'

let analyser: Analyser | undefined

/**
 * The analyser with the model of this package, which is read on first use.
 *
 * @throws
 *   Where files cannot be read, as in browsers: there, wait for `loadModel` before.
 */
export function getDefaultAnalyser(): Analyser {
  analyser ??= new Analyser(readModelFile())
  return analyser
}

/**
 * Fetch the model of this package, where files cannot be read, as in browsers. Once it is there, all functions that take an
 * analyser have it by default. A second call does nothing.
 *
 * @param source
 *   Where the model is, or its bytes; by default the file `model/english.bin` beside the code of this package, which bundlers find.
 * @throws
 *   If it is not there, or no model of this version.
 */
export async function loadModel(
  source: FileSource = new URL('../model/english.bin', import.meta.url),
): Promise<void> {
  if (analyser !== undefined) return
  const bytes = await loadFile(source)
  analyser ??= new Analyser(bytes)
}

function readModelFile(): Uint8Array {
  const bytes = readFile(new URL('../model/english.bin', import.meta.url))
  if (bytes === undefined)
    throw new Error('Unexpected runtime without files, expected "await loadModel()" before')
  return bytes
}
