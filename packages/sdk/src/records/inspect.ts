/** Node's `util.inspect`, as it gives itself to a value that prints itself. */
type Print = (value: unknown, options: object) => string

/** A record with its links. */
interface Printable {
  readonly [Symbol.toStringTag]: string
}

/** The method by which a value prints itself in Node's console, where it is known by this name. */
export const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never

/** Less depth than that of what is printed itself by default: a record in it is printed in a line. */
const nested = 2
/** So many of a list of links are printed. */
const printed = 5

/** Print a record: its fields, and the records that it links to in a line each. */
export function inspectView(
  this: Printable,
  depth: number | null,
  options: object,
  print: Print,
): string {
  const tag = this[Symbol.toStringTag]
  if (depth !== null && depth < nested) return `[${tag}: ${this}]`
  const fields = [...Object.entries(this), ...readLinks(this)].filter(
    ([, value]) => value !== undefined,
  )
  return `${tag} ${print(Object.fromEntries(fields), options)}`
}

/** The links of a record are getters of its class. */
function readLinks(view: Printable): [string, unknown][] {
  const properties = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(view))
  return Object.entries(properties)
    .filter(([, { get }]) => get)
    .map(([name, { get }]) => {
      try {
        return [name, nameLinks(get?.call(view))]
      } catch (error) {
        return [name, asIs(String(error))]
      }
    })
}

function nameLinks(value: unknown): unknown {
  if (!Array.isArray(value)) return value && asIs(String(value))
  const names = value.slice(0, printed).map(nameLinks)
  const more = value.length - names.length
  return more > 0 ? [...names, asIs(`… ${more} more`)] : names
}

/** A value that is printed as these words, without quotation marks. */
const asIs = (words: string) => ({ [inspect]: () => words })
