import type { Dataset } from '@onrecord/schema'
import { stringify } from 'yaml'
import type { About, Author } from './about/about.ts'
import { isIdentifier } from './license.ts'

/** Format `CITATION.cff` (Citation File Format 1.2.0) of a dataset. */
export function formatCitation({ name, version }: Dataset, about: About): string {
  const { title, description, authors, keywords, license, homepage, repository, released } = about
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use this dataset, please cite it as below.',
      type: 'dataset',
      title: title || name,
      ...(description && { abstract: description }),
      version,
      ...(released && { 'date-released': released }),
      authors: (authors.length > 0 ? authors : [{ name: `The authors of ${name}` }]).map(toEntity),
      ...(keywords.length > 0 && { keywords }),
      ...(isIdentifier(license) && { license }),
      ...(homepage && { url: homepage }),
      ...(repository && { 'repository-code': repository }),
    },
    { lineWidth: 0 },
  )
}

/** The names of people stay whole, as package.json does not tell their family names. */
const toEntity = ({ name, email, url }: Author) => ({
  name,
  ...(email && { email }),
  ...(url && { website: url }),
})
