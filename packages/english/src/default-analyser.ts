import { Analyser } from './analyser.ts'

let analyser: Analyser | undefined

/**
 * The analyser with the model of this package, which is read on first use.
 *
 * @throws
 *   Where files cannot be read, as in browsers: there, pass the bytes of `@onrecord/english/model` to an `Analyser`.
 */
export function getDefaultAnalyser(): Analyser {
  analyser ??= new Analyser(readModelFile())
  return analyser
}

function readModelFile(): Uint8Array {
  const fileSystem = globalThis.process?.getBuiltinModule?.('node:fs')
  if (fileSystem === undefined)
    throw new Error(
      'Unexpected runtime without files, expected an `Analyser` with the bytes of `@onrecord/english/model`',
    )
  return fileSystem.readFileSync(new URL('../model/english.bin', import.meta.url))
}
