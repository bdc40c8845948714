import type { EventStatus } from '@onrecord/schema'
import { type Complement, complementsOf } from './complements.ts'
import { withConjuncts } from './conjuncts.ts'
import { statusOf } from './status.ts'
import { isRelativePronoun, subjectOf } from './subject.ts'
import { isPassive, passiveAgentOf } from './voice.ts'
import type { Word } from './word.ts'

/**
 * A predicate (verb, adjective or noun) with its arguments. Each is computed when first asked for, once a text.
 */
export class Clause {
  readonly predicate: Word
  #isPassive: boolean | undefined
  #agents: readonly Word[] | undefined
  #patients: readonly Word[] | undefined
  #complements: readonly Complement[] | undefined
  #status: EventStatus | undefined

  constructor(predicate: Word) {
    this.predicate = predicate
  }

  get isPassive(): boolean {
    this.#isPassive ??= isPassive(this.predicate)
    return this.#isPassive
  }

  /** The heads of those who act: the subject, overt or controlled, or the "by" phrase of a passive; with conjuncts. */
  get agents(): readonly Word[] {
    this.#agents ??= findAgents(this)
    return this.#agents
  }

  /** The heads of those acted upon: the objects, the subject of a passive, or the antecedent of a relative clause. */
  get patients(): readonly Word[] {
    this.#patients ??= findPatients(this)
    return this.#patients
  }

  /** The clauses and phrases after the predicate that say what it is about. */
  get complements(): readonly Complement[] {
    this.#complements ??= complementsOf(this.predicate)
    return this.#complements
  }

  /** Whether it took place, as auxiliaries, negation and the words that govern it tell. */
  get status(): EventStatus {
    this.#status ??= statusOf(this.predicate)
    return this.#status
  }
}

const clauses = new WeakMap<Word, Clause>()

/** The clause that a word is the predicate of. */
export function clauseOf(predicate: Word): Clause {
  const known = clauses.get(predicate)
  if (known) return known
  const clause = new Clause(predicate)
  clauses.set(predicate, clause)
  return clause
}

function findAgents({ predicate, isPassive }: Clause): readonly Word[] {
  if (!isPassive) {
    const subject = subjectOf(predicate)
    return subject ? withConjuncts(subject) : []
  }
  const agent = passiveAgentOf(predicate)
  return agent ? withConjuncts(agent) : []
}

function findPatients({ predicate, isPassive }: Clause): readonly Word[] {
  if (isPassive) {
    const patient = findPassiveSubject(predicate)
    return patient ? withConjuncts(patient) : []
  }
  const objects = [
    ...predicate.children.filter((child) => child.is('obj', 'iobj') || isNamedComplement(child)),
    ...predicate.childrenBy('xcomp').flatMap(objectsBefore),
  ]
  const others = objects.filter((object) => !isRelativePronoun(object))
  if (objects.length > 0)
    return (others.length > 0 ? others : objects).flatMap((object) =>
      withConjuncts(antecedentOf(object, predicate)),
    )
  const hasSubject = predicate.childrenBy('nsubj').some((child) => !isRelativePronoun(child))
  return predicate.is('acl:relcl') && hasSubject && predicate.head ? [predicate.head] : []
}

/** Whether a child that the parser takes for a predicate is a name: "called the minister Ada Quill". */
const isNamedComplement = (child: Word): boolean => child.is('xcomp') && child.hasTag('PROPN')

/** An object before its infinitive is that of the verb over it: "let [Oman] use the port". */
const objectsBefore = (infinitive: Word): Word[] =>
  infinitive
    .childrenBy('obj')
    .filter((object) => object.index < infinitive.index && !isRelativePronoun(object))

function findPassiveSubject(verb: Word): Word | undefined {
  for (let word: Word | undefined = verb; word; word = word.head) {
    const own = word.childBy('nsubj')
    if (own) return antecedentOf(own, word)
    if (word.is('acl')) return word.head
    if (word.is('xcomp', 'advcl')) return subjectOf(word)
    if (!word.is('conj')) return undefined
  }
  return undefined
}

/** The antecedent of a relative pronoun, or the word itself. */
const antecedentOf = (word: Word, verb: Word): Word =>
  (isRelativePronoun(word) && verb.is('acl') ? verb.head : undefined) ?? word
