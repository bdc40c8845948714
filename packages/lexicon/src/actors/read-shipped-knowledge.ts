import { Knowledge } from './knowledge.ts'

let shipped: Knowledge | undefined

/**
 * The knowledge base of this package, read at the first call.
 *
 * @throws
 *   Where files cannot be read, as in browsers: there, `retextActors` takes a `Knowledge` of the texts of
 *   `@onrecord/lexicon/knowledge/actors.tsv`, `names.tsv` and `roles.tsv`.
 */
export function readShippedKnowledge(): Knowledge {
  shipped ??= new Knowledge({
    actors: readTable('actors'),
    names: readTable('names'),
    roles: readTable('roles'),
  })
  return shipped
}

function readTable(name: string): string {
  const fileSystem = globalThis.process?.getBuiltinModule?.('node:fs')
  if (fileSystem === undefined)
    throw new Error(
      'Unexpected runtime without files, expected a `Knowledge` of the texts of `@onrecord/lexicon/knowledge`',
    )
  return fileSystem.readFileSync(new URL(`../knowledge/${name}.tsv`, import.meta.url), 'utf8')
}
