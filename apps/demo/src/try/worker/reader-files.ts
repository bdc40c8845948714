import model from '@onrecord/english/model?url'
import actors from '@onrecord/lexicon/knowledge/actors.tsv?url'
import names from '@onrecord/lexicon/knowledge/names.tsv?url'
import roles from '@onrecord/lexicon/knowledge/roles.tsv?url'

const resolve = (address: string): string => new URL(address, self.location.href).href

/** The addresses of the model and of the tables of known actors. */
export const readerFiles = {
  model: resolve(model),
  actors: resolve(actors),
  names: resolve(names),
  roles: resolve(roles),
}
