/** The longest form that is looked at in full, in UTF-16 code units. */
const longest = 60

/** What the network knows a word by: in lower case, with straight marks, and every digit the same. */
export function normalize(form: string): string {
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
