import { readdirSync, readFileSync } from 'node:fs'
import { dataset } from '@onrecord/sdk'

const sources = new URL('../../../packages/dataset/sources/', import.meta.url)

/** The texts of the dataset's open sources. */
export function readSources(): string[] {
  const open = new Set(
    dataset.sources.filter(({ rights }) => rights === 'open').map(({ id }) => id),
  )
  return readdirSync(sources)
    .filter((name) => open.has(name.replace(/\.md$/, '')))
    .map((name) => readFileSync(new URL(name, sources), 'utf8'))
}
