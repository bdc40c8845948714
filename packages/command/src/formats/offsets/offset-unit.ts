/**
 * What offsets count: UTF-16 code units, as JavaScript and Java do and the records of a dataset, or Unicode code points, as Python, R
 * and the Web Annotation Data Model do.
 */
export const offsetUnits = ['utf-16', 'code-points'] as const
export type OffsetUnit = (typeof offsetUnits)[number]
