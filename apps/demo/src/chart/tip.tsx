import type { ComponentChildren } from 'preact'

interface Properties {
  /** Where it points to, in pixels from the top left of the chart. */
  readonly x: number
  readonly y: number
  /** The width of the chart. */
  readonly width: number
  readonly children: ComponentChildren
}

const breadth = 320

/** A note beside what is pointed at. Screen readers get it from the status of the chart. */
export function Tip({ x, y, width, children }: Properties) {
  const wide = Math.min(breadth, width)
  const left = Math.min(Math.max(x - wide / 2, 0), width - wide)
  return (
    <div
      class="tip"
      aria-hidden="true"
      style={{ left: `${left}px`, top: `${y}px`, width: `${wide}px` }}
    >
      <bdi>{children}</bdi>
    </div>
  )
}
