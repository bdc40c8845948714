const toSet = (words: string) => new Set(words.split(/\s+/))

/** Words, in lower case, that keep a full stop within a sentence. */
const abbreviations = toSet(
  `dr mr mrs ms mx messrs mme mlle prof st ste mt ft rev hon pres gov sen rep reps sens atty supt insp
  gen lt col maj capt cpl sgt pvt adm cmdr brig jr sr esq inc corp co cos ltd bros assn dept univ inst
  ave blvd rd hwy apt bldg vs etc al cf eg ie ca approx esp incl viz ext tel attn fax conf rec vol vols
  pp eds figs secs div op cit ibid trans yrs lb lbs oz hr hrs mins arr arrv lv spec dom prov dist est`,
)

/** Abbreviations of names, in lower case, that keep a full stop only with a capital letter: others are words. */
const names = toSet(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
  ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ont
  ore pa que tenn tex va vt wash wis wyo ph sec para geo wm chas jas jos thos`,
)

/** Abbreviations, in lower case, that keep a full stop only before a figure: others are words. */
const beforeFigures = toSet('no nos art arts fig min ch ext p ed sec para')

/** Parts of abbreviations that have more than one letter, such as "Ph.D.", in lower case. */
const longParts = toSet('ph sc ed phil litt mus')

/** Single letters that abbreviate a word, in lower case: "c. 1900", "p. 5". */
const shortWords = toSet('b c d p r t v m n s')

const longest = 7

/** Whether a word keeps the full stop after it, where its sentence continues. */
export function isAbbreviation(word: string, followsFigure: boolean): boolean {
  if (word.length > longest) return false
  const lower = word.toLowerCase()
  const capital = lower !== word
  if (word.length === 1) return capital ? word !== 'I' : shortWords.has(word)
  if (followsFigure && beforeFigures.has(lower)) return true
  return abbreviations.has(lower) || (capital && names.has(lower))
}

/** Whether what lies between full stops may be part of an abbreviation such as "U.S." or "Ph.D.". */
export function isPartOfAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start === 1) return true
  return end - start <= 4 && longParts.has(text.slice(start, end).toLowerCase())
}
