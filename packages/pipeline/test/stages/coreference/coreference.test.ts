import { testCases } from '@onrecord/testing/cases'
import { describeActors } from '@onrecord/testing/describe-actors'
import { extract } from '../../../src/extract.ts'

testCases('coreference', new URL('coreference.cases.txt', import.meta.url), (text) =>
  describeActors(extract(text, { published: '2018-03-08' }), text),
)
