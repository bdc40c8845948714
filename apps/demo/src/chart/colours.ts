const names = [
  'paper',
  'raised',
  'wash',
  'ink',
  'soft',
  'line',
  'strong-line',
  'focus',
  'cooperation',
  'cooperation-light',
  'conflict',
  'conflict-light',
  'said',
  'said-light',
] as const

/** The colours of the page, as its styles have them for the current scheme. */
export type Colours = Readonly<Record<(typeof names)[number], string>>

export function readColours(element: Element): Colours {
  const style = getComputedStyle(element)
  const entries = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])
  return Object.fromEntries(entries) as Colours
}
