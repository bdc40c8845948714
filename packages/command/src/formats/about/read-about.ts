import { join } from 'node:path'
import { Day } from '@onrecord/schema'
import { z } from 'zod'
import { YamlFile } from '../../dataset/yaml-file.ts'
import { readTextIfThere } from '../../files/read-text.ts'
import type { About, Author } from './about.ts'

const Person = z.union([
  z.string().min(1).transform(readPerson),
  z.object({ name: z.string().min(1), email: z.string().optional(), url: z.string().optional() }),
])

/** The fields of package.json that describe a dataset. JSON is YAML, whose reader knows its lines. */
const Manifest = z.object({
  name: z.string(),
  description: z.string().optional(),
  keywords: z.array(z.string()).default([]),
  license: z.string().optional(),
  author: Person.optional(),
  contributors: z.array(Person).default([]),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
  onrecord: z.object({ title: z.string().min(1).optional(), released: Day.optional() }).default({}),
})

/**
 * Read what the `package.json` of a dataset says of it.
 *
 * @throws InputError
 *   If a field is invalid.
 */
export function readAbout(directory: string): About {
  const path = join(directory, 'package.json')
  const manifest = new YamlFile(readTextIfThere(path) ?? '{ "name": "" }', path).parse(Manifest)
  const { name, description, keywords, license, author, contributors, homepage } = manifest
  const { repository, onrecord } = manifest
  const address = typeof repository === 'object' ? repository.url : repository
  return {
    title: onrecord.title ?? name,
    keywords,
    authors: [...(author ? [author] : []), ...contributors].map(clean),
    ...(description && { description }),
    ...(license && { license }),
    ...(isAddress(homepage) && { homepage }),
    ...(isAddress(address?.replace(/^git\+/, '')) && {
      repository: address?.replace(/^git\+/, ''),
    }),
    ...(onrecord.released && { released: onrecord.released }),
  }
}

/** Read npm's short form of a person: `Ada Quill <ada@example.org> (https://example.org)`. */
function readPerson(text: string): Partial<Author> & { name: string } {
  const { name, email, url } =
    /^(?<name>[^<(]*)(?:<(?<email>[^>]*)>)?\s*(?:\((?<url>[^)]*)\))?/.exec(text)?.groups ?? {}
  return { name: name?.trim() || text, ...(email && { email }), ...(url && { url }) }
}

const clean = ({
  name,
  email,
  url,
}: {
  name: string
  email?: string | undefined
  url?: string | undefined
}): Author => ({
  name,
  ...(email && { email }),
  ...(isAddress(url) && { url }),
})

const isAddress = (text: string | undefined): text is string => /^https?:\/\//.test(text ?? '')
