import { defineConfig } from 'vitest/config'

const minute = 60_000

/** For the tests of all packages: no limit that a busy machine reaches, and not a word of tests that pass. */
export default defineConfig({
  test: {
    testTimeout: 30 * minute,
    hookTimeout: 30 * minute,
    teardownTimeout: 10 * minute,
    expect: { poll: { timeout: 5 * minute } },
    reporters: ['minimal'],
  },
})
