import {
  parseXml,
  type XmlCdata,
  type XmlElement,
  type XmlError,
  type XmlText,
} from '@rgrove/parse-xml'
import { decodeXML } from 'entities/decode'
import { InputError } from '../../dataset/input-error.ts'
import { align, type ReadEscape } from '../places/align.ts'
import type { PlacedText } from '../places/file-places.ts'
import { joinPieces } from '../places/join-pieces.ts'

/** Parse XML; each node has the offsets of its start and end in the file. */
export function parseFeedXml(xml: string): XmlElement {
  try {
    const { root } = parseXml(xml, {
      includeOffsets: true,
      preserveCdata: true,
      ignoreUndefinedEntities: true,
    })
    if (root) return root
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('Too many elements within one another')
    const { message, line, column } = error as XmlError
    const [reason] = message.split('\n')
    throw new InputError(`Unexpected XML in line ${line}, column ${column}: ${reason}`)
  }
  throw new InputError('No element, expected RSS or Atom')
}

/** The name of the root element: `rss`, `feed`, `rdf:RDF`; undefined where there is none. */
export const findRootName = (xml: string): string | undefined =>
  /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<([\w:.-]+)/i.exec(xml)?.[1]

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement =>
      child.type === 'element' && 'name' in child && child.name === name,
  )

/** The first child with one of some names, the best first. */
export const childOf = (element: XmlElement, ...names: string[]): XmlElement | undefined =>
  names.map((name) => childrenOf(element, name)[0]).find((child) => child !== undefined)

export const wordsOf = (element: XmlElement | undefined): string | undefined =>
  element?.text.replace(/\s+/g, ' ').trim() || undefined

/** The characters of an element, with their places in the file. */
export function placeXmlText(xml: string, { children }: XmlElement): PlacedText {
  const pieces = children.flatMap((child) => {
    if (child.type === 'text')
      return align((child as XmlText).text, xml, child.start, readReference)
    if (child.type !== 'cdata') return []
    return align((child as XmlCdata).text, xml, child.start + '<![CDATA['.length, readLineEnd)
  })
  return joinPieces(pieces)
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/iy

const readReference: ReadEscape = (xml, offset) => {
  if (xml[offset] !== '&') return readLineEnd(xml, offset)
  reference.lastIndex = offset
  const found = reference.exec(xml)?.[0]
  return found === undefined ? undefined : { text: decodeXML(found), length: found.length }
}

const readLineEnd: ReadEscape = (xml, offset) =>
  xml[offset] === '\r' ? { text: '\n', length: xml[offset + 1] === '\n' ? 2 : 1 } : undefined
