import { deciderOf, type Rule } from '../../rule.ts'

const rules = [
  {
    name: 'nominal-definite',
    description:
      'A noun phrase that refers to what a name or another noun phrase of the text does, by the coreference scorer.',
    confidence: 0.75,
    example: 'The Quill Front left Nizwa. The group split.',
    counterexample: 'The Quill Front left Nizwa. The tree split.',
  },
  {
    name: 'pronoun-clause',
    description: 'A pronoun whose antecedent is in the same sentence, by the coreference scorer.',
    confidence: 0.85,
    example: 'Ada Quill left when she heard it.',
    counterexample: 'Ada Quill left. She had heard it.',
  },
  {
    name: 'pronoun-earlier',
    description: 'A pronoun whose antecedent is in an earlier sentence, by the coreference scorer.',
    confidence: 0.8,
    example: 'Ada Quill left. She had heard it.',
    counterexample: 'Ada Quill left when she heard it.',
  },
  {
    name: 'nominal-set',
    description: 'A noun phrase for as many actors as the text has just named.',
    confidence: 0.7,
    example: 'Oman and Qatar met. Both countries left.',
    counterexample: 'Oman met. Both countries left.',
  },
] as const satisfies readonly Rule[]

/** All rules of the stage. */
export const coreferenceRules: readonly Rule[] = rules

/** The rule and its confidence, as a mention has them. */
export const decidedBy = deciderOf(rules)
