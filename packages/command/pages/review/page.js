/* The page of `onrecord review --html`: its records are in #data, its decisions are saved as a file. */
const { items } = JSON.parse(document.querySelector('#data').textContent)
const list = document.querySelector('#items')
const template = document.querySelector('#item')
const verbOfKey = new Map([
  ['a', 'accept'],
  ['c', 'set'],
  ['d', 'drop'],
  ['u', ''],
])

const articles = items.map(showItem)
list.append(...articles)
document.addEventListener('input', update)
document.addEventListener('keydown', press)
document.querySelector('#save').addEventListener('click', save)
update()

function showItem({ view }) {
  const article = template.content.cloneNode(true).firstElementChild
  article.querySelector('.title').textContent = view.title
  article.querySelector('h2').textContent = view.record
  article.querySelector('form').addEventListener('submit', (event) => event.preventDefault())
  for (const { place, before, words, after } of view.contexts) {
    const at = document.createElement('p')
    at.className = 'place'
    at.textContent = place
    const quote = document.createElement('blockquote')
    const mark = document.createElement('mark')
    mark.textContent = words
    quote.append(before, mark, after)
    article.querySelector('.contexts').append(at, quote)
  }
  for (const note of view.notes) {
    const line = document.createElement('p')
    line.className = 'place'
    line.textContent = note
    article.querySelector('.contexts').append(line)
  }
  return article
}

/** The decision about an item; undefined where there is none, or where something is missing. */
function readDecision(article, index) {
  const verb = verbOf(article)
  const reason = article.querySelector('.reason input').value.trim()
  const { table, id } = items[index]
  if (verb === 'accept')
    return { table, correction: { accept: id, reason: 'Compared with its sources.' } }
  if (verb === 'drop' && reason) return { table, correction: { drop: id, reason } }
  const to = verb === 'set' ? article.querySelector('textarea').value.trim() : ''
  return to && reason ? { table, correction: { set: id, to, reason } } : undefined
}

function verbOf(article) {
  return new FormData(article.querySelector('form')).get('verb')
}

function decisions() {
  return articles.flatMap((article, index) => readDecision(article, index) ?? [])
}

function update() {
  for (const [index, article] of articles.entries()) {
    const verb = verbOf(article)
    article.querySelector('.fields').hidden = verb !== 'set'
    article.querySelector('.reason').hidden = verb !== 'set' && verb !== 'drop'
    article.classList.toggle('decided', readDecision(article, index) !== undefined)
  }
  const count = decisions().length
  document.querySelector('#progress').textContent = `${count} of ${items.length} decided`
  document.querySelector('#save').disabled = count === 0
}

function press(event) {
  if (event.target.matches('input:not([type="radio"]), textarea')) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const at = articles.findIndex((article) => article.contains(document.activeElement))
  if (event.key === 'j' || event.key === 'k') {
    const next = articles[event.key === 'j' ? at + 1 : Math.max(at - 1, 0)]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
    return
  }
  const verb = verbOfKey.get(event.key)
  const article = articles[at]
  if (verb === undefined || article === undefined) return
  event.preventDefault()
  article.querySelector(`input[value="${verb}"]`).checked = true
  update()
  article.querySelector(verb === 'set' ? 'textarea' : '.reason:not([hidden]) input')?.focus()
}

function save() {
  const reviewer = document.querySelector('#reviewer').value.trim()
  const saved = { actors: [], quotes: [], events: [] }
  for (const { table, correction } of decisions())
    saved[table].push(reviewer ? { ...correction, reviewer } : correction)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(saved, null, 2)}\n`]))
  link.download = 'review.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
