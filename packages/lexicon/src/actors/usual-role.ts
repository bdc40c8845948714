import { offices } from '../generated/vocabulary.ts'

const usual = new Map(
  Object.entries(offices.synonyms).flatMap(([role, synonyms]) =>
    synonyms.map((synonym) => [synonym, role] as const),
  ),
)

/** The usual name of an office, without "former" and the like: "external affairs minister" is "foreign minister". */
export function usualRole(role: string): string {
  const bare = role.replace(/^(?:(?:former|then|ex|current|new|incumbent|outgoing)[- ])+/, '')
  return usual.get(bare) ?? bare
}
