const text = 'Oman accused Yemen of delay.'

/** What every consumer answers: a line of each package, from its exports. */
export function answer({ sdk, dataset, open, texts, pipeline, schema }) {
  const [event] = pipeline.extract(text).events
  return [
    sdk.actors.get('sergey-lavrov').name,
    `${open.open(dataset.records).quotes.count() - sdk.quotes.count()} quotes more`,
    texts.openTexts([{ id: 'first', text }]).events.first().type,
    text.slice(event.trigger.start, event.trigger.end),
    `${schema.Quote.parse(dataset.records.quotes[0]).id === sdk.quotes.first().id}`,
  ].join('\n')
}
