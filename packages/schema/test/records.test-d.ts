import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type * as declared from '../src/generated/records.ts'
import type { ExtractionInput } from '../src/index.ts'
import type * as schemas from '../src/schemas.ts'
import type * as vocabulary from '../src/vocabulary.ts'

type Inferred = {
  [Name in keyof typeof schemas]: z.output<(typeof schemas)[Name]>
}

test('declared interfaces are what the schemas infer', () => {
  expectTypeOf<Inferred['Dataset']>().toEqualTypeOf<declared.Dataset>()
  expectTypeOf<Inferred['DatasetHeader']>().toEqualTypeOf<declared.DatasetHeader>()
  expectTypeOf<Inferred['Source']>().toEqualTypeOf<declared.Source>()
  expectTypeOf<Inferred['Actor']>().toEqualTypeOf<declared.Actor>()
  expectTypeOf<Inferred['ActorCodes']>().toEqualTypeOf<declared.ActorCodes>()
  expectTypeOf<Inferred['Affiliation']>().toEqualTypeOf<declared.Affiliation>()
  expectTypeOf<Inferred['Quote']>().toEqualTypeOf<declared.Quote>()
  expectTypeOf<Inferred['Cue']>().toEqualTypeOf<declared.Cue>()
  expectTypeOf<Inferred['Event']>().toEqualTypeOf<declared.Event>()
  expectTypeOf<Inferred['Location']>().toEqualTypeOf<declared.Location>()
  expectTypeOf<Inferred['Dating']>().toEqualTypeOf<declared.Dating>()
  expectTypeOf<Inferred['Evidence']>().toEqualTypeOf<declared.Evidence>()
  expectTypeOf<Inferred['Redirect']>().toEqualTypeOf<declared.Redirect>()
})

test('declared parts of extractions are what the schemas infer', () => {
  expectTypeOf<Inferred['Extraction']>().branded.toEqualTypeOf<declared.Extraction>()
  expectTypeOf<Inferred['Mention']>().toEqualTypeOf<declared.Mention>()
  expectTypeOf<Inferred['Entity']>().toEqualTypeOf<declared.Entity>()
  expectTypeOf<Inferred['ExtractedAffiliation']>().toEqualTypeOf<declared.ExtractedAffiliation>()
  expectTypeOf<Inferred['Time']>().toEqualTypeOf<declared.Time>()
  expectTypeOf<Inferred['ExtractedQuote']>().toEqualTypeOf<declared.ExtractedQuote>()
  expectTypeOf<Inferred['ExtractedCue']>().toEqualTypeOf<declared.ExtractedCue>()
  expectTypeOf<Inferred['ExtractedEvent']>().toEqualTypeOf<declared.ExtractedEvent>()
  expectTypeOf<Inferred['Participant']>().toEqualTypeOf<declared.Participant>()
  expectTypeOf<Inferred['Span']>().toEqualTypeOf<declared.Span>()
  expectTypeOf<Inferred['ExtractionInput']>().toEqualTypeOf<ExtractionInput>()
})

test('declared vocabularies are the lists of words', () => {
  expectTypeOf<declared.EventMode>().toEqualTypeOf<vocabulary.EventMode>()
  expectTypeOf<declared.EventContext>().toEqualTypeOf<vocabulary.EventContext>()
})
