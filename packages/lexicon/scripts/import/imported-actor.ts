/** An actor as it is written to `data/imported`. */
export interface ImportedActor {
  id: string
  name: string
  wikidata?: string
  iso3166?: string
  plover?: string
  aliases: string[]
  offices?: { of: string; role: string; from?: string; to?: string }[]
}
