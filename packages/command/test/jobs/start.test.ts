import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../', import.meta.url))

/** The files and packages that files load at once, and not only when they call `import()`. */
async function findLoaded(files: readonly string[]): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints: [...files],
    absWorkingDir: folder,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'dist',
    write: false,
    metafile: true,
  })
  const loaded = new Set(files)
  for (const file of loaded)
    for (const { kind, path } of metafile.inputs[file]?.imports ?? [])
      if (kind === 'import-statement') loaded.add(path)
  return loaded
}

describe('the thread that starts others', () => {
  it('loads nothing that reads texts, which they load at the same time', async () => {
    const files = ['src/jobs/with-workers.ts', 'src/command/extract-lines.ts']
    expect(await findLoaded(files)).not.toContain('@onrecord/pipeline')
    expect(await findLoaded(['src/jobs/worker.ts'])).toContain('@onrecord/pipeline')
  })
})
