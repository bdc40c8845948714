import { basename, resolve } from 'node:path'
import { UsageError } from '../command/usage-error.ts'
import type { DatasetNames } from './fill-templates.ts'

const packageName = /^(?:@[a-z\d][a-z\d._-]*\/)?[a-z\d][a-z\d._-]*$/

/**
 * Name a new dataset: by the given name and title, or else by its folder.
 *
 * @throws UsageError
 *   If npm takes no such name, or the title has control characters.
 */
export function nameDataset(directory: string, given: Partial<DatasetNames>): DatasetNames {
  const name = given.name ?? basename(resolve(directory)).toLowerCase().replace(/\s+/g, '-')
  if (!packageName.test(name) || name.length > 214)
    throw new UsageError(
      `Unexpected name "${name}", expected one for npm, such as "border-talks" or "@you/border-talks"; give it with --name`,
    )
  const title = given.title ?? toTitle(name)
  if (title.trim() === '' || /\p{Cc}/u.test(title))
    throw new UsageError(`Unexpected title "${title}", expected words on one line`)
  return { name, title }
}

/** "@you/border-talks" as "Border talks". */
function toTitle(name: string): string {
  const words = name
    .replace(/^@.*\//, '')
    .replace(/[._-]+/g, ' ')
    .trim()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
