/**
 * The forms that a word would have if it were regular.
 *
 * @param lemma
 *   The dictionary form.
 * @param fine
 *   The tag of the forms: `VBD`, `VBG`, `VBZ`, `NNS`, `JJR` or `JJS`.
 * @returns
 *   The forms, of which there are two where spellings differ: "traveled" and "travelled".
 */
export function inflect(lemma: string, fine: string): string[] {
  if (fine === 'VBZ' || fine === 'NNS') return [addS(lemma)]
  if (fine === 'VBG') return stems(lemma).map((stem) => `${dropSilentE(stem)}ing`)
  if (fine === 'VBD') return stems(lemma).map((stem) => addVowel(stem, 'ed'))
  const syllables = lemma.match(/[aeiouy]+(?!$)|y$/g)?.length ?? 0
  if (syllables > 2 || (syllables === 2 && !/(?:y|le|er|ow)$/.test(lemma))) return []
  return stems(lemma).map((stem) => addVowel(stem, fine === 'JJR' ? 'er' : 'est'))
}

function addS(lemma: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function addVowel(stem: string, suffix: string): string {
  if (stem.endsWith('e')) return stem + suffix.slice(1)
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}i${suffix}` : stem + suffix
}

function dropSilentE(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}y`
  return /[^eoy]e$/.test(stem) ? stem.slice(0, -1) : stem
}

/** A word, with its last consonant doubled if it has one short vowel. */
function stems(lemma: string): string[] {
  const doubled = lemma + lemma.slice(-1)
  if (/^(?:[^aeiou]|qu)*[aeiou][^aeiouhwxy]$/.test(lemma)) return [doubled]
  return /[^aeiou][aeiou]l$/.test(lemma) ? [lemma, doubled] : [lemma]
}
