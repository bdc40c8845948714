import { annotationFormatNames } from '../annotation/annotation-format-names.ts'
import { defineCommand } from './command.ts'
import { reviewerOption, textsOption } from './common-options.ts'

export const annotateCommand = defineCommand({
  name: 'annotate',
  summary: 'write texts for tools of annotation, and read what annotators corrected',
  description:
    'Writes texts and what was found in them for tools of annotation, and reads what annotators corrected. Of a dataset, all sources whose texts are at hand are written. Without --out, one file is printed; brat has several. Corrected tasks, exported by Label Studio as "JSON", become corrections in DATASET/curation; "onrecord build" applies them.',
  arguments: [
    {
      name: 'FILE_OR_DATASET',
      isMany: true,
      completes: 'files',
      description: 'texts and datasets; with --import one dataset, found as by "onrecord build"',
    },
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: annotationFormatNames,
      description: 'for which tool',
    },
    out: { value: 'FOLDER', completes: 'folders', description: 'where to write the files' },
    import: { value: 'TASKS', completes: 'files', description: 'the corrected tasks' },
    reviewer: reviewerOption,
    texts: textsOption,
  },
  lists: [
    {
      heading: 'Formats',
      items: [
        ['conllu', 'words, lemmas, tags and trees, as CoNLL-U'],
        ['brat', 'standoff of brat: a .txt and a .ann file for each text, and annotation.conf'],
        ['label-studio', 'tasks.json and the labelling interface labels.xml'],
      ],
    },
  ],
  examples: [
    { call: 'onrecord annotate --format conllu article.txt', does: 'trees of an article' },
    {
      call: 'onrecord annotate --format label-studio --out tasks my-dataset',
      does: 'tasks for annotators',
    },
    { call: 'onrecord annotate --import tasks.json my-dataset', does: 'what they corrected' },
  ],
  run: async (call) => {
    const { importAnnotations, writeAnnotations } = await import('./annotate.ts')
    const tasks = call.values.import
    return tasks === undefined ? writeAnnotations(call) : importAnnotations(tasks, call)
  },
})
