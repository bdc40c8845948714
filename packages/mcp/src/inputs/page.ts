import { z } from 'zod'

/** Which part of a list to give. */
export interface PageInput {
  /** How many records to give at most: 20, where it is not given. */
  limit?: number | undefined
  /** How many to leave out first. */
  offset?: number | undefined
}

export const pageInput = {
  limit: z.int().min(1).max(100).default(20).describe('How many records to give at most.'),
  offset: z
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .describe('How many to leave out first: the "next" of the answer before.'),
}

/** How long the whole list is, and where its next part begins. */
export interface PageOutput {
  total: number
  next: number | null
}

/** A part of a list. */
export interface Part<Item> extends PageOutput {
  items: Item[]
}

export const pageOutput = {
  total: z.number().describe('How many records there are in all.'),
  next: z.number().nullable().describe('The offset of the next part, if there is one.'),
}

export interface Page {
  limit: number
  offset: number
}

export const partOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ ...pageOutput, items: z.array(item) })

/** Where the next part of a list begins. */
export const findNext = (total: number, { limit, offset }: Page): number | null =>
  offset + limit < total ? offset + limit : null

/** Say which part of a list this is: "Quotes 21–40 of 63. For more, call again with offset 40." */
export function showPage(noun: string, count: number, { total, next }: PageOutput): string {
  if (count === 0) return total === 0 ? `No ${noun}.` : `No more ${noun}; there are ${total}.`
  const first = next === null ? total - count + 1 : next - count + 1
  const more = next === null ? '' : ` For more, call again with offset ${next}.`
  const part = count === total ? `${total}` : `${first}–${first + count - 1} of ${total}`
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}: ${part}.${more}`
}
