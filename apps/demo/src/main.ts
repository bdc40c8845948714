import { type Dataset, dataset as published } from '@onrecord/sdk'
import { addressWords, readAddress } from './address.ts'
import { describeResults } from './describe-results.ts'
import { findElement } from './element.ts'
import { followLinks } from './follow-links.ts'
import { indexRecords, type Search } from './search-records.ts'
import { showEdition } from './show-edition.ts'
import { prepareResults } from './show-results.ts'
import { showSource } from './show-source.ts'

const dataset: Dataset = published
const form = findElement('search', HTMLFormElement)
const input = findElement('words', HTMLInputElement)
const status = findElement('status', HTMLElement)
const results = findElement('results', HTMLElement)
const searchRecords = indexRecords(dataset)
const showResults = prepareResults(dataset)
let current: Search

function show(search: Search): void {
  const found = searchRecords(search)
  current = search
  status.textContent = describeResults(search, found)
  results.replaceChildren(...showResults(search, found))
  document.title = search.words === '' ? 'Onrecord' : `${search.words} – Onrecord`
}

function showAddress(query: string): void {
  show(readAddress(query, dataset))
  input.value = current.words
}

/** Typing on changes the last entry of the history; a first letter makes a new one. */
input.addEventListener('input', () => {
  const isTypingOn = current.actor === null && current.words !== ''
  history[isTypingOn ? 'replaceState' : 'pushState'](null, '', addressWords(input.value))
  show({ words: input.value, actor: null })
})

followLinks((query) => {
  history.pushState(null, '', query)
  showAddress(query)
  scrollTo(0, 0)
  const heading = document.getElementById('profile-heading')
  if (heading) heading.focus()
  else input.focus()
})

form.addEventListener('submit', (event) => event.preventDefault())
addEventListener('popstate', () => showAddress(location.search))

findElement('edition', HTMLElement).append(...showEdition(dataset))
findElement('sources', HTMLUListElement).append(...dataset.sources.map(showSource))
showAddress(location.search)
