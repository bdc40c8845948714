import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { watchNearness } from './watch-nearness.ts'

/** The height of a part that was never shown, in pixels. */
const guess = 3200

interface Properties {
  readonly isFirst: boolean
  readonly children: () => ComponentChildren
}

/** A part of a long list that is there while it is near the window; its height stays when it is not. */
export function ListPart({ isFirst, children }: Properties) {
  const [isNear, setNear] = useState(isFirst)
  const element = useRef<HTMLDivElement>(null)
  const height = useRef(guess)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    return watchNearness(current, (near) => {
      if (!near && current.childElementCount > 0) height.current = current.offsetHeight
      setNear(near)
    })
  }, [])
  return (
    <div ref={element} style={isNear ? { height: '' } : { height: `${height.current}px` }}>
      {isNear && children()}
    </div>
  )
}
