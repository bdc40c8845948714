import { tableHashes } from '../generated/table-hashes.ts'
import { hashText } from './hash-text.ts'
import { Knowledge } from './knowledge.ts'

/** Where a table is, or its bytes. */
type TableSource = string | URL | Uint8Array

/** Where the tables of the knowledge base are, or their bytes: `actors.tsv`, `names.tsv` and `roles.tsv`. */
export interface KnowledgeFiles {
  actors: TableSource
  names: TableSource
  roles: TableSource
}

let shipped: Knowledge | undefined

/**
 * The knowledge base of this package, read at the first call.
 *
 * @throws
 *   Where files cannot be read, as in browsers: there, wait for `loadKnowledge` before. If a table is damaged.
 */
export function readShippedKnowledge(): Knowledge {
  shipped ??= new Knowledge({
    actors: expectWhole('actors', readTable(files.actors)),
    names: expectWhole('names', readTable(files.names)),
    roles: expectWhole('roles', readTable(files.roles)),
  })
  return shipped
}

/**
 * Fetch the knowledge base of this package, where files cannot be read, as in browsers. A second call does nothing.
 *
 * @param from
 *   Where its tables are, or their bytes; by default beside the code of this package, where bundlers find them.
 * @throws
 *   If they are not there, or damaged.
 */
export async function loadKnowledge(from: KnowledgeFiles = files): Promise<void> {
  if (shipped !== undefined) return
  const load = async (name: keyof KnowledgeFiles) => expectWhole(name, await loadTable(from[name]))
  const [actors, names, roles] = await Promise.all([load('actors'), load('names'), load('roles')])
  shipped ??= new Knowledge({ actors, names, roles })
}

const files = {
  actors: new URL('../knowledge/actors.tsv', import.meta.url),
  names: new URL('../knowledge/names.tsv', import.meta.url),
  roles: new URL('../knowledge/roles.tsv', import.meta.url),
}

/** Expect a table as it was compiled with this code. */
function expectWhole(name: keyof KnowledgeFiles, table: string): string {
  if (hashText(table) === tableHashes[name]) return table
  throw new TypeError(
    `Unexpected checksum of ${name}.tsv: the file is damaged, cut short or of another version`,
  )
}

function readTable(url: URL): string {
  const table = readFile(url)
  if (table === undefined)
    throw new Error('Unexpected runtime without files, expected "await loadKnowledge()" before')
  return table
}

function readFile(url: URL): string | undefined {
  return globalThis.process?.getBuiltinModule?.('node:fs').readFileSync(url, 'utf8')
}

async function loadTable(source: TableSource): Promise<string> {
  if (source instanceof Uint8Array) return new TextDecoder().decode(source)
  const isFile = String(source).startsWith('file:')
  const table = isFile ? readFile(new URL(source)) : undefined
  if (table !== undefined) return table
  const response = await fetch(source)
  if (!response.ok)
    throw new Error(`${response.url}: Unexpected status ${response.status}, expected the file`)
  return response.text()
}
