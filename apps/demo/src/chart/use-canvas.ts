import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'
import { type Colours, readColours } from './colours.ts'

/** What is drawn on, in pixels of CSS. */
export interface Surface {
  readonly context: CanvasRenderingContext2D
  readonly width: number
  readonly height: number
  readonly colours: Colours
}

/**
 * Draw on a canvas that has the size of its box: when it changes its size, when the colours change, and when `redraw` is called, at most
 * once a frame. How often it was drawn is in its attribute `data-redraws`.
 */
export function useCanvas(
  draw: (surface: Surface) => void,
): [canvas: RefObject<HTMLCanvasElement | null>, redraw: () => void] {
  const canvas = useRef<HTMLCanvasElement>(null)
  const latest = useRef(draw)
  const frame = useRef(0)
  const colours = useRef<Colours | undefined>(undefined)
  latest.current = draw

  const redraw = useCallback(() => {
    if (frame.current !== 0) return
    frame.current = requestAnimationFrame(() => {
      frame.current = 0
      const { current } = canvas
      const context = current?.getContext('2d')
      if (!current || !context) return
      colours.current ??= readColours(current)
      const { width, height } = fitCanvas(current, context)
      context.clearRect(0, 0, width, height)
      latest.current({ context, width, height, colours: colours.current })
      current.dataset.redraws = String(Number(current.dataset.redraws ?? 0) + 1)
    })
  }, [])

  useLayoutEffect(() => {
    const { current } = canvas
    if (!current) return undefined
    const recolour = () => {
      colours.current = undefined
      redraw()
    }
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const sizes = new ResizeObserver(redraw)
    sizes.observe(current)
    scheme.addEventListener('change', recolour)
    document.fonts.addEventListener('loadingdone', redraw)
    return () => {
      sizes.disconnect()
      scheme.removeEventListener('change', recolour)
      document.fonts.removeEventListener('loadingdone', redraw)
      cancelAnimationFrame(frame.current)
      frame.current = 0
    }
  }, [])
  useLayoutEffect(redraw)
  return [canvas, redraw]
}

/** Give a canvas as many pixels as its box has on the screen. */
function fitCanvas(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) {
  const { clientWidth: width, clientHeight: height } = canvas
  const ratio = devicePixelRatio
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== columns || canvas.height !== rows) {
    canvas.width = columns
    canvas.height = rows
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  return { width, height }
}
