import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/ai.ts', 'src/command/main.ts'],
  format: 'esm',
  dts: { entry: ['src/index.ts', 'src/ai.ts'] },
  clean: true,
})
