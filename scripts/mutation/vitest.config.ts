import { defineConfig } from 'vitest/config'

// biome-ignore lint/suspicious/noUndeclaredEnvVars: turbo does not run it
const tests = process.env.MUTATION_TESTS?.split('\n') ?? []

/** The tests of the module that is changed. Each change has a worker of its own, in which its files of tests share the modules. */
export default defineConfig({ test: { include: tests, isolate: false } })
