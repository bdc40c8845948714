import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser, type Token } from 'parse5'
import { align } from '../places/align.ts'
import type { Piece } from '../places/pieces.ts'
import { readReference } from './read-reference.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** A tree builder that never joins texts, so that each is one stretch of the file. */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, text) =>
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text)),
  insertTextBefore: (parent, text, next) =>
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next),
}

/** A parser whose texts know where they start: parse5 itself is some characters off after a character reference. */
class PlacingParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  readonly html: string
  readonly #placed = new WeakSet<Token.CharacterToken>()
  #offset = 0

  constructor(html: string) {
    super({ treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false })
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
    if (this.#placed.has(token) || token.location === null) return
    this.#placed.add(token)
    token.location.startOffset = this.#offset
    this.#offset = align(token.chars, this.html, this.#offset, readReference).at(-1)?.to ?? 0
    token.location.endOffset = this.#offset
  }
}

export const parseHtml = (html: string): DefaultTreeAdapterTypes.Document =>
  new PlacingParser(html).parse()

/** The characters of a text, with their places in the file. */
export const placeText = (html: string, { value, sourceCodeLocation }: HtmlText): Piece[] =>
  sourceCodeLocation
    ? align(value, html, sourceCodeLocation.startOffset, readReference)
    : [{ text: value, from: 0, to: 0, isExact: false }]
