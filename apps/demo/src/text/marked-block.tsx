import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { showControls } from './show-controls.ts'
import type { Block } from './split-blocks.ts'
import type { MarkKind, Stretch } from './stretch.ts'

interface Properties {
  readonly text: string
  readonly block: Block
  readonly shown: ReadonlySet<MarkKind>
  readonly chosen: string | undefined
  /** Where the mark starts that the Tab key leads to, if it is in this block. */
  readonly tabStop: number | undefined
}

/** A part of a text, as text: what it has of markup is shown. */
export function MarkedBlock({ text, block, shown, chosen, tabStop }: Properties) {
  return useMemo(() => {
    const children: ComponentChildren[] = []
    let offset = block.start
    for (const stretch of block.stretches) {
      if (stretch.start > offset) children.push(showControls(text.slice(offset, stretch.start)))
      children.push(
        <Mark
          key={stretch.start}
          stretch={stretch}
          words={showControls(text.slice(stretch.start, stretch.end))}
          shown={shown}
          chosen={chosen}
          isStop={stretch.start === tabStop}
        />,
      )
      offset = stretch.end
    }
    children.push(showControls(text.slice(offset, block.end)))
    return (
      <span class="text-block" dir="auto">
        {children}
      </span>
    )
  }, [text, block, shown, chosen, tabStop])
}

interface MarkProperties extends Pick<Properties, 'shown' | 'chosen'> {
  readonly stretch: Stretch
  readonly words: string
  readonly isStop: boolean
}

/** Words with their marks. Those of a record are a button that chooses it. */
function Mark({ stretch, words, shown, chosen, isStop }: MarkProperties) {
  const kinds = stretch.kinds.filter((kind) => shown.has(kind))
  if (kinds.length === 0) return <>{words}</>
  const { start, records } = stretch
  const isChosen = chosen !== undefined && records.includes(chosen)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not break across lines
    <span
      class={`words ${kinds.map((kind) => `is-${kind}`).join(' ')}`}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-describedby={kinds.map((kind) => `kind-${kind}`).join(' ')}
      data-records={records.join(' ')}
      data-start={start}
    >
      {words}
    </span>
  )
}
