/** What programs import from the SDK, and how many bytes of code that may bring with it, without data, compressed. */
export const codeBudgets: readonly (readonly [imports: string, from: string, bytes: number])[] = [
  ['actors', '@onrecord/sdk', 8700],
  ['quotes', '@onrecord/sdk', 8500],
  ['events', '@onrecord/sdk', 9000],
  ['actors, quotes, events', '@onrecord/sdk', 11_400],
  ['actors, quotes, events, relations, dataset', '@onrecord/sdk', 13_700],
  ['open', '@onrecord/sdk/open', 13_600],
  ['search', '@onrecord/sdk/search', 6_500],
  ['toSentence', '@onrecord/sdk/sentence', 3_500],
  ['cite', '@onrecord/sdk/cite', 5_500],
  ['toCSV', '@onrecord/sdk/csv', 7_000],
]
