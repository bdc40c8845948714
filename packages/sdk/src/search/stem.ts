/**
 * The Snowball stemmer for English, Porter2: https://snowballstem.org/algorithms/english/stemmer.html
 */

const irregular: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
}
const invariable = /^(?:sky|news|howe|atlas|cosmos|bias|andes)$/
const finished = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/

/** The part after the first consonant that follows a vowel. */
const region = /^.*?[aeiouy][^aeiouy]/
const firstRegion = /^(?:gener|commun|arsen)|^.*?[aeiouy][^aeiouy]/
const shortEnd = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/

const suffixes: Readonly<Record<string, string>> = {
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  abli: 'able',
  entli: 'ent',
  izer: 'ize',
  ization: 'ize',
  ational: 'ate',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  aliti: 'al',
  alli: 'al',
  fulness: 'ful',
  ousli: 'ous',
  ousness: 'ous',
  iveness: 'ive',
  iviti: 'ive',
  biliti: 'ble',
  bli: 'ble',
  ogi: 'og',
  fulli: 'ful',
  lessli: 'less',
  li: '',
}
const derived =
  /(?:ational|tional|enci|anci|abli|entli|izer|ization|ation|ator|alism|aliti|alli|fulness|ousli|ousness|iveness|iviti|biliti|bli|(?<=l)ogi|fulli|lessli|(?<=[cdeghkmnrt])li)$/
const further: Readonly<Record<string, string>> = {
  tional: 'tion',
  ational: 'ate',
  alize: 'al',
  icate: 'ic',
  iciti: 'ic',
  ical: 'ic',
}
const last =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/

/** The stem of a word in lower case. */
export function stem(word: string): string {
  if (word.length < 3 || invariable.test(word)) return word
  const known = irregular[word]
  if (known !== undefined && Object.hasOwn(irregular, word)) return known
  let rest = word.replace(/^y|(?<=[aeiouy])y/g, 'Y')
  const start = firstRegion.exec(rest)?.[0].length ?? rest.length
  const inner = start + (region.exec(rest.slice(start))?.[0].length ?? rest.length)
  const cut = (suffix: RegExp, from: number, put: (found: string) => string = () => '') => {
    const found = suffix.exec(rest)
    if (found && found.index >= from) rest = rest.slice(0, found.index) + put(found[0])
  }
  if (/sses$/.test(rest)) rest = rest.slice(0, -2)
  else if (/ie[ds]$/.test(rest)) rest = rest.slice(0, rest.length > 4 ? -2 : -1)
  else if (/[aeiouy].*[^us]s$/.test(rest) && /[aeiouy].+s$/.test(rest)) rest = rest.slice(0, -1)
  if (finished.test(rest)) return rest
  if (/eed(?:ly)?$/.test(rest)) cut(/eed(?:ly)?$/, start, () => 'ee')
  else if (/[aeiouy].*(?:ed|ing)(?:ly)?$/.test(rest)) {
    rest = rest.replace(/(?:ed|ing)(?:ly)?$/, '')
    if (/(?:at|bl|iz)$/.test(rest)) rest += 'e'
    else if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) rest = rest.slice(0, -1)
    else if (start >= rest.length && shortEnd.test(rest)) rest += 'e'
  }
  rest = rest.replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  cut(derived, start, (found) => suffixes[found] ?? '')
  const third = /(?:ational|tional|alize|icate|iciti|ical|ful|ness|ative)$/
  cut(third, /ative$/.test(rest) ? inner : start, (found) => further[found] ?? '')
  cut(last, inner)
  if (/l$/.test(rest)) cut(/(?<=l)l$/, inner)
  else if (/e$/.test(rest)) cut(/e$/, shortEnd.test(rest.slice(0, -1)) ? inner : start)
  return rest.toLowerCase()
}
