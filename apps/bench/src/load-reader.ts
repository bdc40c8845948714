/** Loads one reader, by its index, and prints how long that took and what memory it holds after a first sentence. */
import { readers } from './readers.ts'

const before = process.memoryUsage().rss
const start = performance.now()
const read = await readers[Number(process.argv[2])]?.load()
read?.('The envoys met in Oslo.')
const milliseconds = performance.now() - start
const megabytes = (process.memoryUsage().rss - before) / 1e6
process.stdout.write(JSON.stringify({ milliseconds, megabytes }))
