import { Batch, type Part, splitForms } from './batch.ts'
import { type LemmaTable, lemmatize } from './lemmas/lemmatize.ts'
import { readLemmas } from './lemmas/read-lemmas.ts'
import { mendModals } from './mend-modals.ts'
import { mendSubjects } from './mend-subjects.ts'
import type { Model } from './model/model.ts'
import { readModel } from './model/model-file.ts'
import { findCandidates } from './names/find-candidates.ts'
import { findNames, type NamedSentence } from './names/find-names.ts'
import { NameTable } from './names/name-lists.ts'
import { Network, type Reading } from './network/network.ts'
import type { Name, Tag, Token } from './token.ts'
import { splitTokens } from './tokens/split-tokens.ts'
import { toForm } from './tokens/to-form.ts'

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
    let batch = new Batch<OpenSentence>()
    for (const { start, end } of spans) {
      const tokens = splitSentence(text, start, end)
      const forms = tokens.map((token) => toForm(token.text))
      const sentence = { tokens, lists: this.#names.match(forms), candidates: [] }
      sentences.push(sentence)
      const parts = splitForms(forms)
      for (const [first, own] of parts) {
        if (batch.add(sentence, first, own, parts.length === 1)) continue
        this.#read(batch)
        batch = new Batch()
        batch.add(sentence, first, own, parts.length === 1)
      }
    }
    this.#read(batch)
    const names = findNames(sentences)
    return sentences.map(({ tokens }, index) => ({ tokens, names: names[index] ?? [] }))
  }

  #read({ parts, passages }: Batch<OpenSentence>): void {
    if (parts.length === 0) return
    const reading = this.#network.read(
      passages.map(({ forms }) => forms),
      passages.flatMap(({ lists }) => lists),
    )
    for (const part of parts) this.#fill(part, reading)
  }

  /** Write the reading of a part into its tokens. */
  #fill({ first, passage, sentence }: Part<OpenSentence>, reading: Reading): void {
    const { forms, offset } = passage
    const { fineTags, names, relations, tags } = this.#model.labels
    for (let index = 0; index < forms.length; index++) {
      const token = sentence.tokens[first + index]
      if (token === undefined) continue
      const head = reading.heads[offset + index] ?? 0
      token.tag = tags[reading.tags[offset + index] ?? 0] as Tag
      token.fineTag = fineTags[reading.fineTags[offset + index] ?? 0] ?? ''
      token.lemma = lemmatize(forms[index] ?? '', token.tag, token.fineTag, this.#lemmas)
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
