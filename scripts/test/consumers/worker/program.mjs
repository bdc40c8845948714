import { Worker } from 'node:worker_threads'

new Worker(new URL('../import/program.mjs', import.meta.url))
