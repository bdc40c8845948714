import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

/** The bytes of code that a program brings to a browser. */
export interface CodeSize {
  /** What is loaded with the program. */
  readonly first: number
  /** What is loaded when it is asked for. */
  readonly later: number
}

/** An empty dataset in the place of the published one. */
const withoutData: Plugin = {
  name: 'without-data',
  setup(build) {
    build.onResolve({ filter: /^@onrecord\/dataset\// }, ({ path }) => ({
      path,
      namespace: 'data',
    }))
    build.onLoad({ filter: /./, namespace: 'data' }, () => ({ contents: emptyDataset }))
  },
}
const emptyDataset = `
  export const [actors, quotes, events, redirects, sources] = [[], [], [], [], []]
  export const texts = {}
  export const header = { name: '', version: '', schemaVersion: 1 }`

/**
 * Measure the code that a program imports from packages of this repository, without the published data: bundled and minified by
 * esbuild, compressed by Brotli.
 *
 * @param program
 *   A module: `export { quotes } from '@onrecord/sdk'`.
 */
export async function measureCode(program: string): Promise<CodeSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    splitting: true,
    outdir: '/',
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    absWorkingDir: '/',
    logLevel: 'error',
    plugins: [withoutData],
  })
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint)
  const first = new Set(entry === undefined ? [] : [entry])
  for (const path of first)
    for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') first.add(imported)
  const sizeOf = (isFirst: boolean) => {
    const files = outputFiles.filter(({ path }) => first.has(path.replace(/^\//, '')) === isFirst)
    if (files.length === 0) return 0
    return brotliCompressSync(Buffer.concat(files.map(({ contents }) => contents))).length
  }
  return { first: sizeOf(true), later: sizeOf(false) }
}
