import { analyse, type Sentence } from '@onrecord/english'
import { findFrontMatter } from '@onrecord/pipeline'
import type { AnnotatedText } from './annotated-text.ts'

/**
 * Format a text as CoNLL-U, without front matter: words with lemma, part of speech of Universal Dependencies, tag of the Penn
 * Treebank, head and relation; names are in the last column, as "NER=B-PER". A contraction is two words with no space after the
 * first.
 */
export function formatConllu({ name, text }: Pick<AnnotatedText, 'name' | 'text'>): string {
  const body = text.slice(findFrontMatter(text)?.end ?? 0)
  let paragraph = -1
  const blocks = analyse(body).map((sentence, index) => {
    const isFirst = sentence.paragraph !== paragraph
    paragraph = sentence.paragraph
    const comments = [
      ...(index === 0 ? [`# newdoc id = ${oneLine(name)}`] : []),
      ...(isFirst ? ['# newpar'] : []),
      `# sent_id = ${name.replace(/\s+/g, '-')}-${index + 1}`,
      `# text = ${oneLine(body.slice(sentence.start, sentence.end))}`,
    ]
    return `${[...comments, ...formatWords(sentence)].join('\n')}\n\n`
  })
  return blocks.join('')
}

function formatWords({ tokens, names }: Sentence): string[] {
  return tokens.map(({ start, end, text, tag, fineTag, lemma, head, relation }, index) => {
    const name = names.find((each) => each.start <= start && end <= each.end)
    const next = tokens[index + 1]
    const miscellany = [
      ...(name ? [`NER=${name.start === start ? 'B' : 'I'}-${name.type}`] : []),
      ...(next?.start === end ? ['SpaceAfter=No'] : []),
    ]
    const columns = [
      String(index + 1),
      oneLine(text),
      oneLine(lemma) || '_',
      tag,
      fineTag || '_',
      '_',
      String(head + 1),
      relation,
      '_',
      miscellany.join('|') || '_',
    ]
    return columns.join('\t')
  })
}

const oneLine = (words: string): string => words.trim().replace(/\s+/gu, ' ')
