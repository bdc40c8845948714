import { defaultClientConditions, defineConfig } from 'vite'
import { findIssues } from './build/find-issues.ts'
import { measureReader } from './build/measure-reader.ts'
import { addPolicy } from './build/policy.ts'

/** Addresses are relative, so that the page works in any folder of any host. */
export default defineConfig({
  base: './',
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  // Code of others for workers, which have no document.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  define: {
    __ISSUES__: JSON.stringify(findIssues()),
    __READER_BYTES__: JSON.stringify(measureReader()),
  },
  plugins: [addPolicy()],
})
