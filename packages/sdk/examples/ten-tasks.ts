import { cite, events, quotes, relations, toCSV, toSentence } from '@onrecord/sdk'
import { search } from '@onrecord/sdk/search'

/** What Lavrov said of the Taliban from 2016 to 2018. */
export const lavrovOnTheTaliban = () =>
  quotes.by('sergey-lavrov').about('taliban').between('2016', '2018').map(toSentence)

/** What officials of Russia said. */
export const russianOfficials = () =>
  quotes.by('russia', { including: 'officials' }).countBy(({ speaker }) => speaker?.name)

/** The contacts of Russia and Pakistan, their ministers among them. */
export const contacts = () =>
  events.of('CONSULT').involving('russia', 'pakistan', { including: 'officials' }).map(toSentence)

/** A chart of cooperation and conflict by month. */
export const chart = () =>
  relations
    .between('united-states', 'pakistan', { including: 'officials' })
    .months.map(({ month, cooperation, conflict }) => `${month} +${cooperation} −${conflict}`)

/** A search for words, in any of their forms. */
export const searchForWords = () =>
  search(quotes, 'ghani accused').hits.map(({ record }) => toSentence(record))

/** Who accused whom of what. */
export const accusations = () => events.of('ACCUSE').dated().map(toSentence)

/** A table for a spreadsheet, R or pandas. */
export const table = () =>
  toCSV(events.of('SANCTION'), ['id', 'date_start', 'agent_names', 'recipient_names', 'sentence'])

/** Links that lead to the words in their source. */
export const links = () =>
  quotes
    .of('direct')
    .by('sergey-lavrov')
    .map(({ evidence }) => evidence.flatMap(({ url }) => url ?? []))

/** A quote for a bibliography. */
export const bibliography = () => cite(quotes.get('sergey-lavrov-ee7755ac98'), { style: 'bibtex' })

/** The words of a quote in the sentence of their source. */
export async function evidenceInItsText() {
  const { evidence } = quotes.get('ashraf-ghani-fd0821168c')
  return (await evidence[0]?.context())?.sentence.text
}
