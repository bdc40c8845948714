import { dataElement, fillPage } from '../pages/fill-page.ts'
import { readTemplate } from '../pages/read-template.ts'
import type { Review } from './open-review.ts'

/** Format a page to review records in a browser, which saves decisions as a file. */
export function formatPage({ name, version, items, view }: Review, reviewer = ''): string {
  const listed = items.map(({ table, record }, position) => ({
    table,
    id: record.id,
    view: view(position),
  }))
  const title = `Review of ${name} ${version}`
  return fillPage(
    readTemplate('review'),
    { title, reviewer },
    { data: dataElement({ items: listed }) },
  )
}
