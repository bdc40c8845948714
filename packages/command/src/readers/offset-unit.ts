/**
 * What the offsets of a record count: UTF-16 code units or code points of the extracted text, or characters or bytes of the file.
 */
export const offsetUnits = ['text', 'file', 'bytes', 'code-points'] as const
export type OffsetUnit = (typeof offsetUnits)[number]
