import type { Signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { moveSpan, type TimeSpan } from '../period/span.ts'

const day = 86_400_000
const year = 365 * day
/** All time passes in so many milliseconds; with reduced motion in steps, so many in all. */
const duration = 12_000
const fewSteps = 12

/** Move the chosen time from the beginning to the end, as a year of it, or as it was chosen. */
export function usePlay(
  all: TimeSpan,
  chosen: Signal<TimeSpan>,
): [isPlaying: boolean, toggle: () => void] {
  const [isPlaying, setPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying) return undefined
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const pause = isCalm ? duration / fewSteps : 0
    let last = performance.now()
    let frame = 0
    const move = (now: number) => {
      frame = requestAnimationFrame(move)
      if (now - last < pause) return
      const by = ((now - last) / duration) * (all.end - all.start)
      last = now
      chosen.value = moveSpan(chosen.value, by, all)
      if (chosen.value.end >= all.end) setPlaying(false)
    }
    frame = requestAnimationFrame(move)
    return () => cancelAnimationFrame(frame)
  }, [isPlaying, all])
  const toggle = () => {
    const { start, end } = chosen.value
    if (!isPlaying && end >= all.end) {
      const length = end - start >= all.end - all.start ? year : end - start
      chosen.value = { start: all.start, end: Math.min(all.end, all.start + length) }
    }
    setPlaying(!isPlaying)
  }
  return [isPlaying, toggle]
}
