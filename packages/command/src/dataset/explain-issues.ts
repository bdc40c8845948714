import type { z } from 'zod'

/** Describe the first issues of a zod error in words, each with its path. */
export function explainIssues({ issues }: z.ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')
}
