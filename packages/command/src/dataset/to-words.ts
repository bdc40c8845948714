import { toVisible } from '@onrecord/schema'

/** A stretch of a text as it is read: without soft hyphens, and with one space where there is white space. */
export const toWords = (stretch: string): string => toVisible(stretch).replace(/\s+/g, ' ')
