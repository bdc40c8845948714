import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const files = [
  '@onrecord/english/model',
  '@onrecord/lexicon/knowledge/actors.tsv',
  '@onrecord/lexicon/knowledge/names.tsv',
  '@onrecord/lexicon/knowledge/roles.tsv',
]

/** The bytes of the model and the known actors, which a text needs. Responses that are compressed do not say it. */
export const measureReader = (): number =>
  files
    .map((file) => statSync(fileURLToPath(import.meta.resolve(file))).size)
    .reduce((sum, size) => sum + size, 0)
