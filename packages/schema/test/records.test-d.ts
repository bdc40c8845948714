import { expectTypeOf, test } from 'vitest'
import type * as declared from '../dist/records.d.ts'
import type * as inferred from '../src/index.ts'

test('declared interfaces are what the schemas infer', () => {
  expectTypeOf<declared.Source>().branded.toEqualTypeOf<inferred.Source>()
  expectTypeOf<declared.Actor>().branded.toEqualTypeOf<inferred.Actor>()
  expectTypeOf<declared.Quote>().branded.toEqualTypeOf<inferred.Quote>()
  expectTypeOf<declared.Event>().branded.toEqualTypeOf<inferred.Event>()
  expectTypeOf<declared.Redirect>().branded.toEqualTypeOf<inferred.Redirect>()
  expectTypeOf<declared.Evidence>().branded.toEqualTypeOf<inferred.Evidence>()
  expectTypeOf<declared.Dataset>().branded.toEqualTypeOf<inferred.Dataset>()
})
