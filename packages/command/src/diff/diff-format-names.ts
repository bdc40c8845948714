/** The formats that the changes of a dataset are printed in. */
export const diffFormatNames = ['text', 'json', 'markdown'] as const
export type DiffFormat = (typeof diffFormatNames)[number]
