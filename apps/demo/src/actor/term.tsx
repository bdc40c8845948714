interface Properties {
  readonly from: string | undefined
  readonly to: string | undefined
  /** All first and last days, which give the line its ends. */
  readonly years: readonly string[]
}

/** The time of an office as a bar on a line that all offices share; open ends fade. */
export function Term({ from, to, years }: Properties) {
  if (years.length === 0 || (from === undefined && to === undefined)) return null
  const times = years.map((day) => Date.parse(day))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const share = (day: string) => ((Date.parse(day) - first) / Math.max(1, last - first)) * 100
  const start = from === undefined ? 0 : share(from)
  const end = to === undefined ? 100 : share(to)
  return (
    <svg class="term" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width={100} y={1.5} height={1} />
      <rect x={start} width={Math.max(1, end - start)} height={4} />
    </svg>
  )
}
