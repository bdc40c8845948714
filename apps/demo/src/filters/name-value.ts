const statuses = new Map([
  ['actual', 'took place'],
  ['planned', 'planned'],
  ['hypothetical', 'may be'],
  ['negated', 'did not take place'],
])

/** A status in words. */
export const nameStatus = (status: string): string => statuses.get(status) ?? status

/** A type of event in words: "coerce". */
export const nameType = (type: string): string => type.toLowerCase()
