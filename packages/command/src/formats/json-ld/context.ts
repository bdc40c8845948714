/** The namespace of terms that schema.org and Web Annotation lack: the package that defines them. */
const namespace = 'https://www.npmjs.com/package/@onrecord/schema#'

/** The context of a dataset, whole, so that it expands without a network. Ids are relative to the package of the dataset. */
export const makeContext = (name: string) => ({
  '@base': `https://www.npmjs.com/package/${name}`,
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  onrecord: namespace,
  datePublished: { '@type': 'xsd:date' },
  startDate: { '@type': 'xsd:date' },
  endDate: { '@type': 'xsd:date' },
  license: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  url: { '@type': '@id' },
})

/** A reference to another node. */
export interface Reference {
  '@id': string
}

/** Refer to a record. */
export const refer = (kind: 'source' | 'actor' | 'quote' | 'event', id: string): Reference => ({
  '@id': `#${kind}/${id}`,
})

/** Refer to records, or leave the property out if there are none. */
export const referAll = (
  kind: Parameters<typeof refer>[0],
  ids: readonly string[],
): Reference[] | undefined => (ids.length > 0 ? ids.map((id) => refer(kind, id)) : undefined)
