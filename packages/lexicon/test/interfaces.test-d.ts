import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { GivenActor } from '../src/actors/given-actors.ts'
import type { GivenActorEntry, LexiconActor } from '../src/actors/lexicon-actor.ts'
import type { ActionFile, ActionRule } from '../src/words/action-schemas.ts'
import type {
  AdjectiveEntry,
  AdjectiveFile,
  NounEntry,
  NounFile,
  VerbEntry,
  VerbFile,
} from '../src/words/predicate-schemas.ts'
import type { PrepositionFile, Prepositions } from '../src/words/preposition-schemas.ts'
import type {
  CollectiveFile,
  CollectivePart,
  NominalFile,
  Nominals,
  Reproaches,
  ReproachFile,
  SeatFile,
  Seats,
} from '../src/words/schemas.ts'
import type { TimeFile, TimeWords } from '../src/words/time-schemas.ts'

/** A type without `readonly`, all the way down. */
type Writable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
  : Value

/** What a schema gives, without the header and the examples of a file. */
type Output<Schema extends z.ZodType> = Writable<
  Omit<z.output<Schema>, 'source' | 'note' | 'match' | 'miss' | 'examples'>
>

type ActionEntry = z.output<typeof ActionFile>['actions'][number]
type CueEntry<Entry> = Entry extends { reports?: infer Reports }
  ? Omit<Entry, 'reports'> & { reports?: Omit<NonNullable<Reports>, 'match' | 'miss'> | undefined }
  : Entry

test('declared actors are what the schemas take and give', () => {
  expectTypeOf<Writable<GivenActor>>().toEqualTypeOf<Writable<z.input<typeof GivenActorEntry>>>()
  expectTypeOf<Writable<LexiconActor>>().toEqualTypeOf<Output<typeof GivenActorEntry>>()
})

test('declared predicates are what the schemas give', () => {
  type Verb = z.output<typeof VerbFile>['verbs'][number]
  type Noun = z.output<typeof NounFile>['nouns'][number]
  type Adjective = z.output<typeof AdjectiveFile>['adjectives'][number]
  expectTypeOf<VerbEntry>().branded.toEqualTypeOf<CueEntry<Verb>>()
  expectTypeOf<NounEntry>().branded.toEqualTypeOf<CueEntry<Noun>>()
  expectTypeOf<AdjectiveEntry>().toEqualTypeOf<Adjective>()
})

test('declared actions are what the schema gives', () => {
  type Rule = Omit<ActionEntry, 'match' | 'miss' | 'verbs' | 'adjectives' | 'nouns'>
  expectTypeOf<Omit<ActionRule, 'type'>>().toEqualTypeOf<Rule>()
})

test('declared lists of words are what the schemas give', () => {
  expectTypeOf<CollectivePart>().toEqualTypeOf<z.output<typeof CollectiveFile>['parts'][number]>()
  expectTypeOf<Writable<Prepositions>>().toEqualTypeOf<
    Omit<Output<typeof PrepositionFile>, 'all'>
  >()
  expectTypeOf<Nominals>().toEqualTypeOf<Omit<Output<typeof NominalFile>, 'anaphoric'>>()
  expectTypeOf<Reproaches>().toEqualTypeOf<Output<typeof ReproachFile>>()
  expectTypeOf<Omit<Seats, 'locating'>>().toEqualTypeOf<Output<typeof SeatFile>>()
  expectTypeOf<TimeWords>().branded.toEqualTypeOf<Output<typeof TimeFile>>()
})
