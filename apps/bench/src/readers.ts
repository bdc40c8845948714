/** Something that reads a text. */
export interface Reader {
  name: string
  /** Load all that it needs. */
  load: () => Promise<(text: string) => unknown>
}

/** What is compared for speed: the analyser, the pipeline, and their peers. */
export const readers: readonly Reader[] = [
  {
    name: 'onrecord: tokens, tags, lemmas, trees, names',
    load: async () => {
      const { analyse } = await import('@onrecord/english')
      return (text) => analyse(text)
    },
  },
  {
    name: 'onrecord: all stages',
    load: async () => {
      const { extract } = await import('@onrecord/pipeline')
      return (text) => extract(text)
    },
  },
  {
    name: 'wink-nlp: sentences, tokens, tags',
    load: async () => {
      const { default: winkNLP } = await import('wink-nlp')
      const { default: model } = await import('wink-eng-lite-web-model')
      const wink = winkNLP(model, ['sbd', 'pos'])
      return (text) => wink.readDoc(text).tokens().out(wink.its.pos)
    },
  },
  {
    name: 'compromise: three, with entities',
    load: async () => {
      const { default: compromise } = await import('compromise/three')
      return (text) => compromise(text).topics().json()
    },
  },
]
