import { writeFileSync } from 'node:fs'
import { formatRules } from './format-rules.ts'

writeFileSync(new URL('../../../docs/rules.md', import.meta.url), formatRules())
