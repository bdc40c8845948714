/** An agent and a recipient; null where an event has nobody on that side. */
export type Pair = readonly [agent: string | null, recipient: string | null]

/** List each agent of an event with each recipient, but nobody with themselves: in a meeting everybody is both. */
export function listPairs(agents: readonly string[], recipients: readonly string[]): Pair[] {
  const pairs = agents.flatMap((agent) =>
    recipients
      .filter((recipient) => recipient !== agent)
      .map((recipient): Pair => [agent, recipient]),
  )
  if (pairs.length > 0) return pairs
  return agents.length > 0
    ? agents.map((agent): Pair => [agent, null])
    : recipients.map((recipient): Pair => [null, recipient])
}
