import { useState } from 'preact/hooks'
import { showControls } from '../text/show-controls.ts'
import type { MarkKind } from '../text/stretch.ts'
import { useChosenItem } from '../text/use-chosen-item.ts'
import type { ReadItem } from './read-text.ts'

const groups: readonly (readonly [kind: MarkKind, title: string, isOpen: boolean])[] = [
  ['quote', 'Quotations', true],
  ['event', 'Events', true],
  ['mention', 'Names and who they stand for', false],
  ['time', 'Times', false],
]

/** So many items are shown at first, and added at a time. */
const batch = 100

interface Properties {
  readonly items: readonly ReadItem[]
  readonly shown: ReadonlySet<MarkKind>
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
}

/** What was found in a text, by kind; each leads to its words. */
export function ItemList({ items, shown, chosen, onChoose }: Properties) {
  const list = useChosenItem(chosen)
  return (
    <div ref={list} class="text-items">
      {groups
        .filter(([kind]) => shown.has(kind))
        .map(([kind, title, isOpen]) => {
          const found = items.filter((item) => item.kind === kind)
          return (
            found.length > 0 && (
              <details key={kind} open={isOpen}>
                <summary>
                  <h3>
                    {title} <span class="count">{found.length.toLocaleString('en-GB')}</span>
                  </h3>
                </summary>
                <Group items={found} chosen={chosen} onChoose={onChoose} />
              </details>
            )
          )
        })}
    </div>
  )
}

function Group({ items, chosen, onChoose }: Omit<Properties, 'shown'>) {
  const [count, setCount] = useState(batch)
  return (
    <>
      <ol>
        {items.slice(0, count).map(({ key, kind, title, words }) => (
          <li key={key}>
            <button
              type="button"
              class={`text-item of-${kind}`}
              aria-pressed={key === chosen}
              onClick={() => onChoose(key)}
            >
              <bdi class="text-item-title">{showControls(title)}</bdi>
              <bdi class="text-item-words">{showControls(words)}</bdi>
            </button>
          </li>
        ))}
      </ol>
      {count < items.length && (
        <button type="button" class="quiet" onClick={() => setCount(count + batch)}>
          Show more
        </button>
      )}
    </>
  )
}
