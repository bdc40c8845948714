import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { hasMoved } from '../address/address.ts'

interface Properties {
  readonly title: string
  /** What the title of the window adds. */
  readonly context?: string
  readonly children?: ComponentChildren
}

/** The heading of a view, which names the window and takes the focus after a step, unless the reader types. */
export function ViewHeading({ title, context, children }: Properties) {
  const heading = useRef<HTMLHeadingElement>(null)
  const name = context ? `${title}: ${context}` : title
  useEffect(() => {
    document.title = name === 'Onrecord' ? name : `${name} – Onrecord`
    const isTyping = document.activeElement instanceof HTMLInputElement
    if (hasMoved && !isTyping) heading.current?.focus({ preventScroll: true })
  }, [name])
  return (
    <header class="view-heading">
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {children}
    </header>
  )
}
