import { readFileSync } from 'node:fs'

/** A name in a document: its span in UTF-16 code units, and its type. */
export interface Name {
  start: number
  end: number
  type: 'PER' | 'ORG' | 'LOC' | 'MISC'
}

/** A document and its names; of names that lie in each other, all. */
export interface NamedDocument {
  id: string
  text: string
  names: Name[]
}

interface Mention {
  start: number
  end: number
  type: string
  named?: boolean
  /** The name inside the mention, or null. */
  name?: [number, number] | null
}

const types = new Map<string, Name['type']>([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
  ['abstract', 'MISC'],
  ['object', 'MISC'],
  ['event', 'MISC'],
  ['Person', 'PER'],
  ['Organisation', 'ORG'],
  ['Location', 'LOC'],
])

/** Types of mentions that are names and nothing else. */
const nameTypes: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC', 'MISC'])

/** Read documents with their mentions, one JSON record a line, and keep the names. */
export function readMentions(path: string | URL): NamedDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const record = JSON.parse(line)
    const { docId: id, text } = record as { docId: string; text: string }
    const mentions = record.entities as Mention[]
    return { id, text, names: mentions.flatMap((mention) => findName(mention, text)) }
  })
}

function findName(mention: Mention, text: string): Name[] {
  if (isNameType(mention.type))
    return [{ start: mention.start, end: mention.end, type: mention.type }]
  const type = types.get(mention.type)
  const span = mention.named === undefined ? trimNominal(mention, text) : mention.name
  if (type === undefined || !span || mention.named === false) return []
  return [{ start: span[0], end: span[1], type }]
}

const isNameType = (type: string): type is Name['type'] => nameTypes.has(type)

/** Where mentions are not marked as names: those that begin and end with a capital, without their article. */
function trimNominal({ start, end }: Mention, text: string): [number, number] | null {
  const mention = text.slice(start, end)
  const article = /^(?:the|an?)\s+/i.exec(mention)?.[0].length ?? 0
  const words = mention.slice(article).split(/\s+/)
  const isName = [words[0], words.at(-1)].every((word) => /^(?:al-)?[\p{Lu}\d]/u.test(word ?? ''))
  return isName && /\p{Lu}/u.test(mention.slice(article)) ? [start + article, end] : null
}
