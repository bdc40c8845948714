import type { ComponentChildren } from 'preact'
import { ListPart } from './list-part.tsx'

/** So many items are put into the page or taken out of it together. */
const size = 20

interface Properties<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly show: (item: Item) => ComponentChildren
}

/** A list of any length: only what is near the window is in the page, but all count for screen readers. */
export function LongList<Item>({ label, items, keyOf, show }: Properties<Item>) {
  const parts = Array.from({ length: Math.ceil(items.length / size) }, (_, i) => i * size)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list in parts, of which some are not there
    <div class="long-list" role="list" aria-label={label}>
      {parts.map((start) => (
        <ListPart key={start} isFirst={start === 0}>
          {() =>
            items.slice(start, start + size).map((item, index) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              <div
                key={keyOf(item)}
                role="listitem"
                aria-setsize={items.length}
                aria-posinset={start + index + 1}
              >
                {show(item)}
              </div>
            ))
          }
        </ListPart>
      ))}
    </div>
  )
}
