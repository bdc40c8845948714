/** The formats that `extract` prints. */
export const outputFormatNames = ['summary', 'json', 'ndjson', 'csv', 'md', 'html'] as const
export type OutputFormatName = (typeof outputFormatNames)[number]
