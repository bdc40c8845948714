import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Take a file that is dropped on an element; tells whether one is over it. */
export function useDrop(
  element: RefObject<HTMLElement | null>,
  onDrop: (file: File | undefined) => void,
): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onDrop)
  take.current = onDrop
  useEffect(() => {
    const { current } = element
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = () => setOver(false)
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      take.current(event.dataTransfer.files[0])
    }
    current?.addEventListener('dragover', over)
    current?.addEventListener('dragleave', leave)
    current?.addEventListener('drop', drop)
    return () => {
      current?.removeEventListener('dragover', over)
      current?.removeEventListener('dragleave', leave)
      current?.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
