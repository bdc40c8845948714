import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from 'assemblyscript/asc'

/**
 * Compile a module of AssemblyScript and what it imports.
 *
 * @throws
 *   With the compiler's own words, where the source is wrong.
 */
export async function compileAssembly(entry: URL): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-kernels-'))
  const target = join(folder, 'kernels.wasm')
  const { error, stderr } = await main([
    fileURLToPath(entry),
    ...['--outFile', target, '--enable', 'simd', '--disableWarning', '112'],
    ...['-O3', '--noAssert', '--runtime', 'stub', '--importMemory'],
  ])
  if (error) throw new Error(`The kernels do not compile\n${stderr}`, { cause: error })
  const bytes = readFileSync(target)
  rmSync(folder, { recursive: true })
  return bytes
}
