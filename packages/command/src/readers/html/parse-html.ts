import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser, type Token } from 'parse5'
import { align } from '../places/align.ts'
import type { Piece } from '../places/pieces.ts'
import { readReference } from './read-reference.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** Where the text starts that the parser inserts. */
interface Current {
  offset: number
}

/** A tree builder that joins texts only where they are one stretch of the file. */
function buildAdapter(current: Current): typeof defaultTreeAdapter {
  const isContinued = (node: HtmlNode | undefined): node is HtmlText =>
    node?.nodeName === '#text' && node.sourceCodeLocation?.endOffset === current.offset
  return {
    ...defaultTreeAdapter,
    insertText: (parent, text) => {
      const last = parent.childNodes.at(-1)
      if (isContinued(last)) last.value += text
      else defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
    },
    insertTextBefore: (parent, text, next) => {
      const last = parent.childNodes[parent.childNodes.indexOf(next) - 1]
      if (isContinued(last)) last.value += text
      else defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next)
    },
  }
}

/** A parser whose texts know where they start: parse5 itself is some characters off after a character reference. */
class PlacingParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  readonly html: string
  readonly #placed = new WeakSet<Token.CharacterToken>()
  readonly #current: Current
  #offset = 0

  constructor(html: string) {
    const current = { offset: 0 }
    super({
      treeAdapter: buildAdapter(current),
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
    })
    this.#current = current
    this.html = html
  }

  parse() {
    this.tokenizer.write(this.html, true)
    return this.document
  }

  override onCharacter(token: Token.CharacterToken): void {
    this.#place(token)
    super.onCharacter(token)
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#place(token)
    super.onWhitespaceCharacter(token)
  }

  override onStartTag(token: Token.TagToken): void {
    this.#pass(token)
    super.onStartTag(token)
  }

  override onEndTag(token: Token.TagToken): void {
    this.#pass(token)
    super.onEndTag(token)
  }

  override onComment(token: Token.CommentToken): void {
    this.#pass(token)
    super.onComment(token)
  }

  override onDoctype(token: Token.DoctypeToken): void {
    this.#pass(token)
    super.onDoctype(token)
  }

  #pass({ location }: { location: Token.Location | null }): void {
    if (location) this.#offset = location.endOffset
  }

  /** Set where the characters of a token are. The parser may hand a token on to itself. */
  #place(token: Token.CharacterToken): void {
    if (token.location === null) return
    if (!this.#placed.has(token)) {
      this.#placed.add(token)
      const isDropped = this.skipNextNewLine && token.chars.startsWith('\n')
      const pieces = align(token.chars, this.html, this.#offset, readReference)
      token.location.startOffset = (isDropped ? pieces[0]?.to : undefined) ?? this.#offset
      this.#offset = pieces.at(-1)?.to ?? this.#offset
      token.location.endOffset = this.#offset
    }
    this.#current.offset = token.location.startOffset
  }
}

export const parseHtml = (html: string): DefaultTreeAdapterTypes.Document =>
  new PlacingParser(html).parse()

/** The characters of a text, with their places in the file. */
export const placeText = (html: string, { value, sourceCodeLocation }: HtmlText): Piece[] =>
  sourceCodeLocation
    ? align(value, html, sourceCodeLocation.startOffset, readReference)
    : [{ text: value, from: 0, to: 0, isExact: false }]
