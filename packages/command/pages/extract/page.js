/* The page of `onrecord extract --format html`: filters its list, and links it with the text both ways. */
const form = document.querySelector('.filters')
const rows = [...document.querySelectorAll('.records li')]
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('input', filter)
document.addEventListener('click', follow)
window.addEventListener('hashchange', showCurrent)
filter()
showCurrent()

function filter() {
  const { quote, event, mention, time, confidence, words } = form.elements
  for (const box of [quote, event, mention, time])
    document.body.classList.toggle(`no-${box.name}`, !box.checked)
  const wanted = words.value.trim().toLowerCase()
  for (const row of rows) {
    const isKind = row.classList.contains('quote') ? quote.checked : event.checked
    const isSure = Number(row.dataset.confidence) >= Number(confidence.value)
    row.hidden = !(isKind && isSure && row.textContent.toLowerCase().includes(wanted))
  }
  const shown = rows.filter((row) => !row.hidden).length
  document.querySelector('#count').textContent = `${shown} of ${rows.length} records`
}

/** Lead from marked words of a text to their record in the list. */
function follow({ target }) {
  const marked = target.closest('.text [data-records]')
  if (!marked) return
  const [id] = marked.dataset.records.split(' ')
  const link = document.querySelector(`.records a[href="#${id}"]`)
  link?.focus({ preventScroll: true })
  link?.closest('li').scrollIntoView({ block: 'nearest' })
  history.replaceState(null, '', `#${id}`)
  showCurrent()
}

/** Mark the words of the record that the address names. */
function showCurrent() {
  for (const marked of document.querySelectorAll('.current')) marked.classList.remove('current')
  const id = location.hash.slice(1)
  if (!/^d\d+-\d+$/.test(id)) return
  for (const marked of document.querySelectorAll(`[data-records~="${id}"]`))
    marked.classList.add('current')
}
