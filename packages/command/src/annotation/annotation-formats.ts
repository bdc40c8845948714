import type { AnnotatedText } from './annotated-text.ts'
import type { AnnotationFormatName } from './annotation-format-names.ts'
import { formatBrat, formatBratConfiguration } from './format-brat.ts'
import { formatConllu } from './format-conllu.ts'
import { makeTask } from './label-studio/format-task.ts'
import { labellingConfiguration } from './label-studio/labelling-configuration.ts'

export interface AnnotationFormat {
  name: AnnotationFormatName
  /** Format texts as files, by their paths. */
  formatFiles: (texts: readonly AnnotatedText[]) => Map<string, string>
  /** Format texts as one file; absent for a format of several files. */
  formatAll?: (texts: readonly AnnotatedText[]) => string
}

const formatTasks = (texts: readonly AnnotatedText[]): string =>
  `${JSON.stringify(texts.map(makeTask), null, 2)}\n`

/** The formats of tools for annotation. */
export const annotationFormats: readonly AnnotationFormat[] = [
  {
    name: 'conllu',
    formatFiles: (texts) =>
      new Map(texts.map((each) => [`${each.name}.conllu`, formatConllu(each)])),
    formatAll: (texts) => texts.map(formatConllu).join(''),
  },
  {
    name: 'brat',
    formatFiles: (texts) =>
      new Map([
        ...texts.flatMap((each): [string, string][] => [
          [`${each.name}.txt`, each.text],
          [`${each.name}.ann`, formatBrat(each)],
        ]),
        ['annotation.conf', formatBratConfiguration(texts)],
      ]),
  },
  {
    name: 'label-studio',
    formatFiles: (texts) =>
      new Map([
        ['tasks.json', formatTasks(texts)],
        ['labels.xml', labellingConfiguration],
      ]),
    formatAll: formatTasks,
  },
]
