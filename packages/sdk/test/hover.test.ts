import ts from 'typescript'
import { expect, it } from 'vitest'
import { compileText } from './support/compile-text.ts'

/** What an editor shows of a constant. */
const shown = `
  actors.get('sergey-lavrov')          Actor<ActorId, "person">
  actors.of('state')                   ActorQuery<ActorId, Actor<ActorId, "state">>
  quotes.of('direct')                  QuoteQuery<ActorId, DirectQuote<ActorId>>
  quotes.by('russia').first()          Quote<ActorId> | undefined
  quotes.first()?.cue                  Readonly<Cue> | null | undefined
  quotes.first()?.evidence[0]?.source  Source | undefined
  events.of('CONSULT')                 EventQuery<ActorId, EventOfType<"CONSULT", ActorId>>
  events.of('CONSULT').first()?.mode   "meet" | "phone" | "visit" | undefined
  relations.between('russia', 'iran')  Relation<ActorId>
  dataset                              Dataset<ActorId, ActorKinds>
  openTexts([])                        Dataset<string, unknown>
  extract('')                          Extraction
  extract('').quotes                   ExtractedQuote[]
  extract('').events.at(0)?.date       Dating | null | undefined`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ {2,}/))

it('editors show the names of types, and closed vocabularies in words', () => {
  const { program, source, problems } = compileText(
    [
      "import { actors, dataset, events, quotes, relations } from '@onrecord/sdk'",
      "import { openTexts } from '@onrecord/sdk/texts'",
      "import { extract } from '@onrecord/pipeline'",
      ...shown.map(([expression], index) => `export const shown${index} = ${expression}`),
    ].join('\n'),
  )
  const checker = program.getTypeChecker()
  const found = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map((declaration) => checker.typeToString(checker.getTypeAtLocation(declaration)))
  expect(problems).toEqual([])
  expect(found).toEqual(shown.map(([, type]) => type))
})
