import { type Claim, type LocatedClaim, type Verdict, verify } from '@onrecord/pipeline'
import type { Span } from '@onrecord/schema'
import { locateOffset } from '../files/locate-offset.ts'
import { readBytesOfAnyFile } from '../files/read-text.ts'
import { locateInFile } from '../readers/locate-in-file.ts'
import type { ReaderName } from '../readers/reader-names.ts'
import { formatVerifications } from '../verify/format-verifications.ts'
import { readClaimFile } from '../verify/read-claim-file.ts'
import { type ReferenceOfFile, readReferences } from '../verify/read-references.ts'
import type { Terminal } from './command.ts'
import { findTexts } from './find-dataset.ts'
import { readInput } from './read-input.ts'
import { readLexiconOption } from './read-options.ts'

/** What a call of `verify` says. */
interface VerifyValues {
  accept: readonly Verdict[]
  format: 'text' | 'json'
  texts: string | undefined
  type: ReaderName | undefined
  encoding: string | undefined
  lexicon: readonly string[] | undefined
}

/** Verify the claims of a file, and show the verdicts; resolves to 1 if one is not accepted. */
export async function verifyClaims(
  file: string,
  against: readonly string[],
  values: VerifyValues,
  terminal: Terminal,
): Promise<number> {
  const bytes = file === '-' ? await readInput(terminal) : readBytesOfAnyFile(file)
  const texts = findTexts(values.texts, terminal.environment)
  const { type, encoding } = values
  const options = { type, encoding, lexicon: await readLexiconOption(values.lexicon) }
  const references = await readReferences(against, texts, options)
  const lists = await readClaimFile(bytes, file, options)
  const referenceOf = new Map(references.map((reference) => [reference.id, reference]))
  const documentOf = new Map(
    lists.flatMap(({ claims, document }) => claims.map((claim) => [claim as Claim, document])),
  )
  const found = verify([...documentOf.keys()], references)
  await terminal.write(
    values.format === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : formatVerifications(
          found,
          (claim) => {
            const document = documentOf.get(claim)
            return document && `${file}:${locateInFile(document, claim as LocatedClaim)}`
          },
          (match) => describePlace(referenceOf.get(match.source), match),
          terminal.hasColors === true,
        ),
  )
  return found.every(({ verdict }) => values.accept.includes(verdict)) ? 0 : 1
}

function describePlace(reference: ReferenceOfFile | undefined, span: Span): string {
  if (reference?.document) return `${reference.id}:${locateInFile(reference.document, span)}`
  return reference === undefined || reference.isPartial
    ? `${reference?.id}, character ${span.start}`
    : `${reference.id}:${locateOffset(reference.text, span.start)}`
}
