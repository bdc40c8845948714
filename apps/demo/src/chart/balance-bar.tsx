interface Properties {
  readonly cooperation: number
  readonly conflict: number
  /** The number of events that is as wide as the bar. */
  readonly most: number
}

/** How many events are cooperation and how many conflict: a bar, and the numbers in words. */
export function BalanceBar({ cooperation, conflict, most }: Properties) {
  const width = 100 / Math.max(1, most)
  return (
    <span class="balance">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="fill-cooperation" width={cooperation * width} height={8} />
        <rect class="fill-conflict" x={cooperation * width} width={conflict * width} height={8} />
      </svg>
      <span class="hidden">
        {cooperation} of cooperation, {conflict} of conflict
      </span>
    </span>
  )
}
