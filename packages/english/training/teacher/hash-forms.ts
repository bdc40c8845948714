import { hash } from '../../src/network/hash.ts'

/** The 32-bit hash by which a sentence is found among those that the teacher has read. */
export function hashForms(forms: readonly string[]): number {
  return hash(forms.join('\n'))
}
