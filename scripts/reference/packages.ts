/** A package whose reference is written. */
export interface DocumentedPackage {
  /** Its folder in `packages`. */
  folder: string
  /** The modules of its entries, in `src` without ".ts", by what is imported. */
  entries: Readonly<Record<string, string>>
}

/** The packages that programs import, with all of their entries but those of data. */
export const documentedPackages: readonly DocumentedPackage[] = [
  {
    folder: 'sdk',
    entries: {
      '@onrecord/sdk': 'index',
      '@onrecord/sdk/actors': 'actors',
      '@onrecord/sdk/cite': 'cite',
      '@onrecord/sdk/csv': 'csv',
      '@onrecord/sdk/events': 'events',
      '@onrecord/sdk/open': 'open',
      '@onrecord/sdk/quotes': 'quotes',
      '@onrecord/sdk/search': 'search',
      '@onrecord/sdk/sentence': 'sentence',
      '@onrecord/sdk/texts': 'texts',
    },
  },
  { folder: 'pipeline', entries: { '@onrecord/pipeline': 'index' } },
  {
    folder: 'command',
    entries: {
      onrecord: 'index',
      'onrecord/diff': 'diff/index',
      'onrecord/extract': 'extract/index',
      'onrecord/texts': 'texts/index',
    },
  },
  {
    folder: 'schema',
    entries: {
      '@onrecord/schema': 'index',
      '@onrecord/schema/records': 'generated/records',
      '@onrecord/schema/vocabulary': 'vocabulary',
    },
  },
]
