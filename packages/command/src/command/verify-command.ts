import { type Claim, type LocatedClaim, type Verdict, verify } from '@onrecord/pipeline'
import type { Span } from '@onrecord/schema'
import { locateOffset } from '../files/locate-offset.ts'
import { readBytesOfAnyFile } from '../files/read-text.ts'
import { locateInFile } from '../readers/locate-in-file.ts'
import { formatVerifications, verdicts } from '../verify/format-verifications.ts'
import { readClaimFile } from '../verify/read-claim-file.ts'
import { type ReferenceOfFile, readReferences } from '../verify/read-references.ts'
import type { Command, OptionValue } from './command.ts'
import { findTexts } from './find-dataset.ts'
import { readInput } from './read-input.ts'
import { UsageError } from './usage-error.ts'

export const verifyCommand: Command = {
  help: `
Usage: onrecord verify [--accept VERDICT,…] [--format FORMAT] [--texts FOLDER]
                       CLAIMS --against REFERENCE…

Are the quotations of a text in these references, word for word, and by that
speaker? CLAIMS is a text, such as an article or the answer of a language
model, or a JSON list of quotations: texts, or {"words", "speaker"}. "-" is
standard input. REFERENCE is a text, a folder of texts or a dataset. Texts are
of all types that "onrecord extract" reads.

  exact          the speaker said these words, in quotation marks there
  altered        the speaker said nearly these words; shows the difference
  other-speaker  the words are somebody else's, or nobody's
  paraphrase     the speaker said this in other words, or in indirect speech
  absent         none of that

Exits with 1 if a verdict is not accepted.

Options:
  --accept VERDICT,…  the verdicts that are good enough (default exact)
  --format FORMAT     text (default) or json
  --texts FOLDER      where the texts of a dataset lie that may only be quoted
`,
  options: {
    accept: { type: 'string' },
    against: { type: 'string' },
    format: { type: 'string' },
    texts: { type: 'string' },
  },
  run: async ({ values, positionals: [file, ...others], terminal }) => {
    if (file === undefined || typeof values.against !== 'string')
      throw new UsageError('Expected CLAIMS and --against REFERENCE; see "onrecord help verify"')
    const { format = 'text' } = values
    if (format !== 'text' && format !== 'json')
      throw new UsageError(`Unexpected --format "${format}", expected "text" or "json"`)
    const accepted = readVerdicts(values.accept)
    const bytes = file === '-' ? await readInput(terminal) : readBytesOfAnyFile(file)
    const texts = findTexts(values.texts, terminal.environment)
    const references = await readReferences([values.against, ...others], texts)
    const lists = await readClaimFile(bytes, file)
    const referenceOf = new Map(references.map((reference) => [reference.id, reference]))
    const documentOf = new Map(
      lists.flatMap(({ claims, document }) => claims.map((claim) => [claim as Claim, document])),
    )
    const found = verify([...documentOf.keys()], references)
    await terminal.write(
      format === 'json'
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
    return found.every(({ verdict }) => accepted.includes(verdict)) ? 0 : 1
  },
}

function describePlace(reference: ReferenceOfFile | undefined, span: Span): string {
  if (reference?.document) return `${reference.id}:${locateInFile(reference.document, span)}`
  return reference === undefined || reference.isPartial
    ? `${reference?.id}, character ${span.start}`
    : `${reference.id}:${locateOffset(reference.text, span.start)}`
}

function readVerdicts(value: OptionValue): readonly Verdict[] {
  if (typeof value !== 'string') return ['exact']
  return value.split(',').map((name) => {
    const verdict = verdicts.find((verdict) => verdict === name.trim())
    if (verdict) return verdict
    throw new UsageError(`Unexpected verdict "${name}", expected some of ${verdicts.join(', ')}`)
  })
}
