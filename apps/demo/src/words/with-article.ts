const plural = /^(?:United |European Union|Netherlands|Philippines|Maldives|Bahamas|Taliban)/

/** The name of an actor as it stands in a sentence: "the United States", but "Oman". */
export const withArticle = (name: string): string => (plural.test(name) ? `the ${name}` : name)
