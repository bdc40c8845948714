import { groupBy } from './group-by.ts'
import { type CandidateType, candidateTypes, type NameCandidate } from './name-candidate.ts'

/** What it says for a person that a longer name of a person ends so. */
const surnameEvidence = 2
/** What it says for a person that the name begins with a given name and ends with nothing else. */
const givenNameEvidence = 1.5
/** What it says for a place that it is in a list of countries, and nothing else is called so. */
const countryEvidence = 2

/**
 * Let the mentions of a name in a document agree on its type: the evidence of all counts, and a word that ends the full
 * name of a person is likely that person's.
 */
export function agreeOnTypes(candidates: readonly NameCandidate[]): void {
  const groups = groupBy(candidates, describe)
  for (const group of groups.values()) {
    const evidence = sumEvidence(group)
    if (group[0]?.hasGivenName) add(evidence, 'PER', givenNameEvidence * group.length)
    if (group[0]?.isCountry) add(evidence, 'LOC', countryEvidence * group.length)
    setType(group, evidence)
  }
  const surnames = new Set<string>()
  for (const { tokens, type } of candidates)
    if (type === 'PER' && tokens.length > 1) surnames.add(tokens.at(-1)?.text.toLowerCase() ?? '')
  for (const [name, group] of groups) {
    if (!surnames.has(name)) continue
    const evidence = sumEvidence(group)
    add(evidence, 'PER', surnameEvidence * group.length)
    setType(group, evidence)
  }
}

/** What mentions of one name have in common. */
export function describe({ tokens }: Pick<NameCandidate, 'tokens'>): string {
  return tokens.map(({ text }) => text.toLowerCase()).join(' ')
}

function sumEvidence(group: readonly NameCandidate[]): Float64Array {
  const sums = new Float64Array(candidateTypes.length)
  for (const { evidence } of group)
    for (const [index, weight] of evidence.entries()) sums[index] = (sums[index] ?? 0) + weight
  return sums
}

function add(evidence: Float64Array, type: CandidateType, weight: number): void {
  const index = candidateTypes.indexOf(type)
  evidence[index] = (evidence[index] ?? 0) + weight
}

function setType(group: readonly NameCandidate[], evidence: Float64Array): void {
  const type = candidateTypes[evidence.indexOf(Math.max(...evidence))]
  if (type) for (const candidate of group) candidate.type = type
}
