import type { Token } from './token.ts'

/**
 * A modal governs no finite verb, so that one with a surname before a past or present tense is a given name. "Will Carter
 * visited Oman."
 *
 * @param offset
 *   The index of the first token in the sentence.
 */
export function mendModals(tokens: readonly Token[], offset: number): void {
  for (const [index, token] of tokens.entries()) {
    if (token.fineTag !== 'MD' || token.relation !== 'aux') continue
    const verb = tokens[token.head - offset]
    const surname = tokens[index + 1]
    const isPastOrPresent = verb?.fineTag === 'VBD' || verb?.fineTag === 'VBZ'
    if (!(surname?.fineTag === 'NNP' && isPastOrPresent)) continue
    const isFlat = surname.head === index + offset && surname.relation === 'flat'
    const isSubject = surname.head === token.head && surname.relation === 'nsubj'
    if (!(isFlat || isSubject)) continue
    Object.assign(surname, { head: index + offset, relation: 'flat' })
    Object.assign(token, { tag: 'PROPN', fineTag: 'NNP', lemma: token.text, relation: 'nsubj' })
  }
}
