/** Words that say little of what a sentence is about. Negators are none of them. */
const functionWords = new Set(
  `a an the this that these those some any each every all both
  i me my we us our you your he him his she her it its they them their who whom whose which what
  is am are was were be been being do does did done have has had having will would shall should can could may might must
  of in on at by for from to with into onto over under about after before between through during against within
  and or but so if as than then when where while because though although also too very more most such
  there here up down out off just only even still again yet`.split(/\s+/),
)

export const isFunctionWord = (form: string): boolean => functionWords.has(form)
