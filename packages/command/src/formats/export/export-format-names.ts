/** The formats that a dataset is exported as. */
export const exportFormatNames = ['csv', 'ndjson', 'parquet', 'sqlite', 'events', 'jsonld'] as const
export type ExportFormatName = (typeof exportFormatNames)[number]
