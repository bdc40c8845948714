import { type Signal, useSignal, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { replaceAddress } from '../address/address.ts'
import type { Entry } from '../dataset/entry.ts'
import type { Filter } from '../filters/filter.ts'
import { findExtent } from './extent.ts'
import { dayAt, lastDayOf, spanOfPeriod, type TimeSpan } from './span.ts'

/** The address follows when the time stands still for so long, in milliseconds. */
const pause = 250

/**
 * The time that a chart shows: the period of the filter, changed many times a second by hand, and then written to the address.
 *
 * @param entries
 *   All records that the chart has, whatever the period.
 */
export function usePeriod(
  entries: readonly Entry[],
  { from, to }: Filter,
  address: (period: Pick<Filter, 'from' | 'to'>) => string,
): [all: TimeSpan, chosen: Signal<TimeSpan>] {
  const all = useMemo(() => findExtent(entries), [entries])
  const wanted = useMemo(() => spanOfPeriod(from, to, all), [from, to, all])
  const chosen = useSignal(wanted)
  const latest = useRef({ all, wanted, address })
  latest.current = { all, wanted, address }
  useLayoutEffect(() => {
    chosen.value = wanted
  }, [wanted])
  useSignalEffect(() => {
    const span = chosen.value
    const timer = setTimeout(() => {
      const { all, wanted, address } = latest.current
      if (isSame(span, wanted)) return
      const isAll = isSame(span, all)
      replaceAddress(
        address(
          isAll
            ? { from: undefined, to: undefined }
            : { from: dayAt(span.start), to: lastDayOf(span) },
        ),
      )
    }, pause)
    return () => clearTimeout(timer)
  })
  return [all, chosen]
}

/** Whether two stretches have the same days. */
const isSame = (a: TimeSpan, b: TimeSpan): boolean =>
  dayAt(a.start) === dayAt(b.start) && lastDayOf(a) === lastDayOf(b)
