import type { Span } from '@onrecord/schema'
import { firstFrom } from '../../first-from.ts'
import type { Range, Statement } from './statement.ts'

/** The items of a statement that start within a span, if there are any. */
export function findRange({ items }: Statement, { start, end }: Span): Range | undefined {
  const index = firstFrom(items, start)
  const next = firstFrom(items, end)
  return next > index ? { index, next } : undefined
}
