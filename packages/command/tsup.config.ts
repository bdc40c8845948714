import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/command/main.ts',
    'src/diff/index.ts',
    'src/extract/index.ts',
    'src/jobs/worker.ts',
    'src/texts/index.ts',
  ],
  format: 'esm',
  dts: {
    entry: ['src/index.ts', 'src/diff/index.ts', 'src/extract/index.ts', 'src/texts/index.ts'],
  },
  clean: true,
  // Node has `node:sqlite`, and no `sqlite`.
  removeNodeProtocol: false,
})
