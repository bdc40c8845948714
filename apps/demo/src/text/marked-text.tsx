import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { MarkedBlock } from './marked-block.tsx'
import { type Block, splitBlocks } from './split-blocks.ts'
import { stepThrough } from './step-through.ts'
import type { MarkKind, Stretch } from './stretch.ts'

/** So many blocks are shown at first, and added at a time. */
const batch = 50

interface Properties {
  readonly label: string
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** The kinds that are marked. */
  readonly shown: ReadonlySet<MarkKind>
  /** The key of the record that is chosen; its words are brought into view. */
  readonly chosen: string | undefined
  readonly onChoose: (record: string) => void
}

/** A text with its marks: one stop of the Tab key, within which arrow keys lead from mark to mark. */
export function MarkedText({ label, text, stretches, shown, chosen, onChoose }: Properties) {
  const body = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => splitBlocks(text, stretches), [text, stretches])
  const [count, setCount] = useState(batch)
  const [stop, setStop] = useState<number>()
  const place = blocks.findIndex((block) => hasRecord(block, chosen))
  const visible = Math.max(count, place + 1)
  const tabStop = stop ?? stretches.find(({ records }) => records.length > 0)?.start
  useEffect(() => setStop(undefined), [text])
  useEffect(() => showChosen(body.current), [chosen])
  useEffect(() => findChosen(body.current)?.focus({ preventScroll: true }), [])
  const choose = (mark: HTMLElement) => {
    const records = mark.dataset.records?.split(' ') ?? []
    const next = records[(records.indexOf(chosen ?? '') + 1) % records.length]
    setStop(Number(mark.dataset.start))
    if (next) onChoose(next)
  }
  const press = (event: KeyboardEvent) => {
    const from = findMark(event.target)
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return
    const isChoice = event.key === 'Enter' || event.key === ' '
    const to = stepThrough(event.key, body.current, from)
    if (isChoice || to) event.preventDefault()
    if (isChoice) choose(from)
    if (to) {
      setStop(Number(to.dataset.start))
      to.focus()
    }
  }
  return (
    <div class="marked-text">
      {/* biome-ignore lint/a11y/useSemanticElements: a text is no set of fields */}
      <div
        ref={body}
        class="text-body"
        role="group"
        aria-label={label}
        lang="en"
        onClick={({ target }) => {
          const mark = findMark(target)
          if (mark && getSelection()?.isCollapsed !== false) choose(mark)
        }}
        onKeyDown={press}
      >
        {blocks.slice(0, visible).map((block) => (
          <MarkedBlock
            key={block.start}
            text={text}
            block={block}
            shown={shown}
            chosen={hasRecord(block, chosen) ? chosen : undefined}
            tabStop={isWithin(block, tabStop) ? tabStop : undefined}
          />
        ))}
      </div>
      {visible < blocks.length && (
        <button type="button" onClick={() => setCount(visible + batch)}>
          Show more of the text
        </button>
      )}
    </div>
  )
}

const findMark = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-records]') : null

const hasRecord = ({ stretches }: Block, record: string | undefined): boolean =>
  record !== undefined && stretches.some(({ records }) => records.includes(record))

const isWithin = ({ start, end }: Block, offset: number | undefined): boolean =>
  offset !== undefined && start <= offset && offset < end

const findChosen = (body: HTMLElement | null) =>
  body?.querySelector<HTMLElement>('[aria-pressed="true"]')

/** Bring the words of the chosen record into view, unless they are. */
function showChosen(body: HTMLElement | null): void {
  const mark = findChosen(body)
  if (!mark || mark.contains(document.activeElement)) return
  const { top, bottom } = mark.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight * 0.6) mark.scrollIntoView({ block: 'center' })
}
