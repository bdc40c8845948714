import type { Signal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { moveSpan, type TimeSpan, zoomSpan } from '../period/span.ts'

interface Options {
  readonly all: TimeSpan
  readonly chosen: Signal<TimeSpan>
  /** Called with the pixel that is pointed at. */
  readonly point: (x: number, y: number) => void
  /** Called with the pixel that is clicked. */
  readonly open: (x: number, y: number) => void
}

/** A pointer that moves by no more than so many pixels has clicked. */
const still = 4

/** Move a timeline by dragging, zoom it with the wheel and Control, or with two fingers. */
export function useGestures({ all, chosen, point, open }: Options) {
  const pointers = useRef(new Map<number, PointerEvent>())
  const moved = useRef(0)

  const timeAt = (x: number, width: number): number =>
    chosen.value.start + (x / width) * (chosen.value.end - chosen.value.start)

  const pan = (pixels: number, width: number) => {
    const { start, end } = chosen.value
    chosen.value = moveSpan(chosen.value, (-pixels / width) * (end - start), all)
  }

  const pinch = (event: PointerEvent, before: PointerEvent, box: DOMRect) => {
    const other = [...pointers.current.values()].find(
      ({ pointerId }) => pointerId !== event.pointerId,
    )
    if (!other) return
    const [from, to] = [before.clientX - other.clientX, event.clientX - other.clientX].map(Math.abs)
    const middle = (event.clientX + other.clientX) / 2 - box.left
    if (from && to) chosen.value = zoomSpan(chosen.value, from / to, timeAt(middle, box.width), all)
  }

  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return
      pointers.current.set(event.pointerId, event)
      moved.current = 0
      if (event.currentTarget instanceof Element)
        event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent) {
      const before = pointers.current.get(event.pointerId)
      if (!before) return point(event.offsetX, event.offsetY)
      if (!(event.currentTarget instanceof Element)) return
      const box = event.currentTarget.getBoundingClientRect()
      const pixels = event.clientX - before.clientX
      moved.current += Math.abs(pixels)
      if (pointers.current.size > 1) pinch(event, before, box)
      else if (moved.current > still) pan(pixels, box.width)
      pointers.current.set(event.pointerId, event)
    },
    onPointerUp(event: PointerEvent) {
      if (pointers.current.delete(event.pointerId) && moved.current <= still)
        open(event.offsetX, event.offsetY)
    },
    onPointerCancel: (event: PointerEvent) => void pointers.current.delete(event.pointerId),
    onPointerLeave: () => point(-1, -1),
    onWheel(event: WheelEvent) {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
      if (
        !(event.currentTarget instanceof Element && (isSideways || event.ctrlKey || event.metaKey))
      )
        return
      event.preventDefault()
      const { width } = event.currentTarget.getBoundingClientRect()
      if (isSideways) return pan(-event.deltaX, width)
      const about = timeAt(event.offsetX, width)
      chosen.value = zoomSpan(chosen.value, 1.002 ** event.deltaY, about, all)
    },
  }
}
