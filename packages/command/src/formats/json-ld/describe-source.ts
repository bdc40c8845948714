import { licenseAddress } from '../license.ts'
import type { MeasuredSource } from '../offsets/measured-dataset.ts'
import { refer } from './context.ts'
import { inOwnTerms } from './own-terms.ts'

/** Describe a source as a work. Authors are things with a name, as it is not known whether they are people or bodies. */
export function describeSource({
  id,
  title,
  authors,
  published,
  url,
  license,
  copyOf,
  ...rest
}: MeasuredSource) {
  return {
    ...refer('source', id),
    '@type': 'CreativeWork',
    name: title,
    author: authors.map((name) => ({ '@type': 'Thing', name })),
    datePublished: published ?? undefined,
    url,
    license: licenseAddress(license),
    isBasedOn: copyOf === undefined ? undefined : refer('source', copyOf),
    ...inOwnTerms(rest),
  }
}
