/** Compiles `assembly/` to WebAssembly, and writes it as the base64 string that `src/network/kernels.ts` reads. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { compileAssembly } from './compile-assembly.ts'

const target = new URL('../src/generated/kernels.ts', import.meta.url)
const bytes = await compileAssembly(new URL('../assembly/index.ts', import.meta.url))
mkdirSync(new URL('.', target), { recursive: true })
writeFileSync(
  target,
  `/** The kernels of \`assembly/\` as WebAssembly, in base64. */\nexport const kernels =\n  '${Buffer.from(bytes).toString('base64')}'\n`,
)
