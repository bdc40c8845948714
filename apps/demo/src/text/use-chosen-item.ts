import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Bring the chosen item of a list into view, where the list itself scrolls; the page stays where it is. */
export function useChosenItem(chosen: string | undefined): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = list
    const item = current?.querySelector('.text-item[aria-pressed="true"]')
    if (!current || !item || item === document.activeElement) return
    const outer = current.getBoundingClientRect()
    const inner = item.getBoundingClientRect()
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      current.scrollTop += inner.top - outer.top - outer.height / 3
  }, [chosen])
  return list
}
