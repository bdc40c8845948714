/** The longest form that is read in full, in UTF-16 code units. */
const longest = 60

/** The form of a word in the vocabulary of the network: lower case, straight quotation marks, all digits alike. */
export function normalize(form: string): string {
  if (isPlain(form)) return form.toLowerCase()
  return clip(form)
    .toLowerCase()
    .replace(/\d/g, '0')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]/g, '"')
}

/** A long form without its middle. */
export function clip(form: string): string {
  return form.length > longest ? form.slice(0, longest / 2) + form.slice(-longest / 2) : form
}

/** Whether a form is short and of letters of ASCII alone. */
function isPlain(form: string): boolean {
  if (form.length > longest) return false
  for (let index = 0; index < form.length; index++) {
    const letter = form.charCodeAt(index) | 0x20
    if (letter < 0x61 || letter > 0x7a) return false
  }
  return true
}
