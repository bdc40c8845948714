/** The types of files. */
export const readerNames = ['html', 'rss', 'atom', 'json-feed', 'markdown', 'text', 'pdf'] as const
export type ReaderName = (typeof readerNames)[number]
