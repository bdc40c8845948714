import { defineConfig } from 'vite'

/** Addresses are relative, so that the page works in any folder of any host. */
export default defineConfig({ base: './', build: { target: 'es2023' } })
