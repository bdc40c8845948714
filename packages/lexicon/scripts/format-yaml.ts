import { stringify } from 'yaml'

/** How many columns a line of `data` may have. */
export const longestLine = 120

type Scalar = string | number | boolean | null
type Value = Scalar | readonly Value[] | { readonly [key: string]: Value }

/**
 * Write a value as the YAML of `data`. A list, or a map within another, takes one line where it fits; else a list of words
 * is wrapped, and any other list or map has a line for each item.
 */
export const formatYaml = (value: Readonly<Record<string, Value>>): string =>
  `${formatFields(value, '').join('\n')}\n`

/** The lines of a map in block style. */
const formatFields = (map: Readonly<Record<string, Value>>, indent: string): string[] =>
  Object.entries(map).flatMap(([key, value]) => formatField(`${formatScalar(key)}:`, value, indent))

function formatField(key: string, value: Value, indent: string): string[] {
  const line = `${indent}${key} ${formatFlow(value)}`
  const inner = `${indent}  `
  if (isScalar(value))
    return line.length <= longestLine && key !== 'note:'
      ? [`${indent}${key} ${formatScalar(value)}`]
      : [`${indent}${key} >-`, ...wrap(String(value).split(' '), inner)]
  if (isEmpty(value) || (indent !== '' && line.length <= longestLine)) return [line]
  if (!isList(value)) return [`${indent}${key}`, ...formatFields(value, inner)]
  const isOfWords = value.every(isScalar)
  if (!isOfWords) return [`${indent}${key}`, ...value.flatMap((item) => formatItem(item, inner))]
  return line.length <= longestLine ? [line] : [`${indent}${key}`, ...formatWords(value, inner)]
}

/** The lines of an item of a list in block style. */
function formatItem(item: Value, indent: string): string[] {
  const line = `${indent}- ${formatFlow(item)}`
  if (line.length <= longestLine || isScalar(item) || isList(item)) return [line]
  const [first = '', ...others] = formatFields(item, `${indent}  `)
  return [`${indent}- ${first.trimStart()}`, ...others]
}

/** A list of words between brackets, as many as fit on each line. */
function formatWords(list: readonly Value[], indent: string): string[] {
  const pieces = list.map((item, index) => {
    const isLast = index === list.length - 1
    return `${index === 0 ? '[' : ''}${formatFlow(item)}${isLast ? ']' : ','}`
  })
  return wrap(pieces, indent)
}

/** Pieces joined by spaces, as many as fit on each line. */
function wrap(pieces: readonly string[], indent: string): string[] {
  const lines: string[] = []
  let line = indent
  for (const piece of pieces) {
    const longer = line === indent ? `${line}${piece}` : `${line} ${piece}`
    if (longer.length > longestLine && line !== indent) {
      lines.push(line)
      line = `${indent}${piece}`
    } else line = longer
  }
  return [...lines, line]
}

/** A value on one line. */
function formatFlow(value: Value): string {
  if (isScalar(value)) return formatScalar(value, true)
  if (isList(value)) return `[${value.map(formatFlow).join(', ')}]`
  const fields = Object.entries(value).map(
    ([key, field]) => `${formatScalar(key, true)}: ${formatFlow(field)}`,
  )
  return `{ ${fields.join(', ')} }`
}

/** A scalar, between quotation marks where YAML would read it as something else or it is a sentence among others. */
function formatScalar(value: Scalar, isInFlow = false): string {
  const isSentence = isInFlow && typeof value === 'string' && / .*[.!?”]$/.test(value)
  const style = {
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
    defaultStringType: isSentence ? 'QUOTE_SINGLE' : 'PLAIN',
  } as const
  return isInFlow
    ? stringify([value], { ...style, collectionStyle: 'flow' })
        .trim()
        .slice(1, -1)
    : stringify(value, style).trim()
}

const isScalar = (value: Value): value is Scalar => value === null || typeof value !== 'object'

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const isEmpty = (value: object): boolean => Object.keys(value).length === 0
