import { type LemmaTable, lemmatize } from './lemmas/lemmatize.ts'
import { readLemmas } from './lemmas/read-lemmas.ts'
import { mendModals } from './mend-modals.ts'
import { mendSubjects } from './mend-subjects.ts'
import type { Model } from './model/model.ts'
import { readModel } from './model/model-file.ts'
import { findCandidates } from './names/find-candidates.ts'
import { findNames, type NamedSentence } from './names/find-names.ts'
import { NameTable } from './names/name-lists.ts'
import { longestSentence, mostTokens } from './network/limits.ts'
import { Network, type Reading } from './network/network.ts'
import type { Name, Tag, Token } from './token.ts'
import { splitTokens } from './tokens/split-tokens.ts'

/** Sentences of up to so many tokens that recur in a text, such as bullets, are read once. */
const longestRepetition = 4

/** The span of a sentence, end-exclusive. */
export interface SentenceSpan {
  start: number
  end: number
}

/** The analysis of a sentence. */
export interface AnalysedSentence {
  tokens: Token[]
  names: Name[]
}

/** A sentence that is being analysed. */
interface OpenSentence extends NamedSentence {
  tokens: Token[]
  lists: readonly number[]
}

/** A sentence, or a part of a long one, to be read in a batch with others. */
interface Part {
  /** One sentence, or several with the same words. */
  sentences: OpenSentence[]
  /** The index of its first token in the sentence. */
  first: number
  forms: string[]
}

/** A trained analyser. It takes some forty megabytes, and analyses any number of texts, one after the other. */
export class Analyser {
  readonly #model: Model
  readonly #network: Network
  readonly #names: NameTable
  readonly #lemmas: LemmaTable

  /**
   * @param bytes
   *   The file of a model.
   * @throws
   *   If the bytes are no model of this version, or damaged.
   */
  constructor(bytes: Uint8Array) {
    this.#model = readModel(bytes)
    this.#network = new Network(this.#model)
    this.#names = new NameTable(this.#table('name lists'))
    this.#lemmas = readLemmas(this.#table('lemmas'))
  }

  /** Analyse the sentences of a text, given their spans. */
  analyse(text: string, spans: readonly SentenceSpan[]): AnalysedSentence[] {
    const sentences: OpenSentence[] = []
    const known = new Map<string, Part>()
    let parts: Part[] = []
    let count = 0
    const flush = () => {
      if (count > 0) this.#read(parts)
      parts = []
      count = 0
      known.clear()
    }
    for (const { start, end } of spans) {
      const tokens = splitSentence(text, start, end)
      const forms = tokens.map((token) => token.text)
      const sentence = { tokens, lists: this.#names.match(forms), candidates: [] }
      sentences.push(sentence)
      const words = forms.length <= longestRepetition ? forms.join(' ') : undefined
      const same = words === undefined ? undefined : known.get(words)
      if (same) {
        same.sentences.push(sentence)
        continue
      }
      for (const part of splitParts(sentence, forms)) {
        if (count + part.forms.length > mostTokens) flush()
        parts.push(part)
        count += part.forms.length
        if (words !== undefined) known.set(words, part)
      }
    }
    flush()
    const names = findNames(sentences)
    return sentences.map(({ tokens }, index) => ({ tokens, names: names[index] ?? [] }))
  }

  #read(parts: readonly Part[]): void {
    const reading = this.#network.read(
      parts.map(({ forms }) => forms),
      parts.flatMap(({ first, forms, sentences: [sentence] }) =>
        sentence ? sentence.lists.slice(first, first + forms.length) : [],
      ),
    )
    let offset = 0
    for (const part of parts) {
      for (const sentence of part.sentences) this.#fill(sentence, part, reading, offset)
      offset += part.forms.length
    }
  }

  /** Write the reading of a part into its tokens. */
  #fill(sentence: OpenSentence, { first, forms }: Part, reading: Reading, offset: number): void {
    const { fineTags, names, relations, tags } = this.#model.labels
    for (let index = 0; index < forms.length; index++) {
      const token = sentence.tokens[first + index]
      if (token === undefined) continue
      const head = reading.heads[offset + index] ?? 0
      token.tag = tags[reading.tags[offset + index] ?? 0] as Tag
      token.fineTag = fineTags[reading.fineTags[offset + index] ?? 0] ?? ''
      token.lemma = lemmatize(token.text, token.tag, token.fineTag, this.#lemmas)
      token.head = head === 0 ? -1 : first + head - 1
      token.relation = relations[reading.relations[offset + index] ?? 0] ?? ''
    }
    const own = sentence.tokens.slice(first, first + forms.length)
    mendSubjects(own)
    mendModals(own, first)
    joinParts(sentence.tokens, first, forms.length)
    const scores = reading.names.subarray(
      offset * names.length,
      (offset + forms.length) * names.length,
    )
    const end = first + forms.length
    sentence.candidates.push(
      ...findCandidates(
        sentence.tokens.slice(first, end),
        sentence.lists.slice(first, end),
        scores,
        names,
      ),
    )
  }

  #table(name: string): Uint8Array {
    const table = this.#model.tables.get(name)
    if (table === undefined) throw new TypeError(`Unexpected model without "${name}"`)
    return table
  }
}

/** The tokens of a sentence, not yet analysed. */
function splitSentence(text: string, start: number, end: number): Token[] {
  const offsets = splitTokens(text, start, end)
  const tokens: Token[] = []
  for (let index = 0; index < offsets.length; index += 2) {
    const from = offsets[index] ?? 0
    const to = offsets[index + 1] ?? 0
    tokens.push({
      start: from,
      end: to,
      text: text.slice(from, to),
      tag: 'X',
      fineTag: '',
      lemma: '',
      head: -1,
      relation: 'root',
    })
  }
  return tokens
}

/** Attach the root of a later part to the root of the first. */
function joinParts(tokens: readonly Token[], first: number, length: number): void {
  if (first === 0) return
  const top = tokens.findIndex(({ head }) => head === -1)
  for (let index = first; index < first + length; index++) {
    const token = tokens[index]
    if (token?.head !== -1) continue
    token.head = top
    token.relation = 'parataxis'
  }
}

/** Split a long sentence into parts of about the same length. */
function splitParts(sentence: OpenSentence, forms: readonly string[]): Part[] {
  const size = Math.ceil(forms.length / Math.ceil(forms.length / longestSentence))
  const parts: Part[] = []
  for (let first = 0; first < forms.length; first += size)
    parts.push({ sentences: [sentence], first, forms: forms.slice(first, first + size) })
  return parts
}
