import { defineConfig } from 'vite'
import { findIssues } from './build/find-issues.ts'
import { addPolicy } from './build/policy.ts'

/** Addresses are relative, so that the page works in any folder of any host. */
export default defineConfig({
  base: './',
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  define: { __ISSUES__: JSON.stringify(findIssues()) },
  plugins: [addPolicy()],
})
