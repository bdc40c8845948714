import { writeFileSync } from 'node:fs'
import { formatEvents } from './format-events.ts'

writeFileSync(new URL('../../../docs/events.md', import.meta.url), formatEvents())
