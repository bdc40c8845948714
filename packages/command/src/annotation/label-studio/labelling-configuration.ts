import { eventLabels, linkLabels, phraseLabels, quoteLabels } from '../labels.ts'

const colors = [
  [phraseLabels, '#4c78a8'],
  [quoteLabels, '#54a24b'],
  [eventLabels, '#e45756'],
  [['time'], '#b279a2'],
] as const

/** The labelling interface of Label Studio that goes with the tasks. */
export const labellingConfiguration = `<View>
  <Relations>
${[...linkLabels, 'continued'].map((label) => `    <Relation value="${label}"/>`).join('\n')}
  </Relations>
  <Labels name="label" toName="text">
${colors.flatMap(([labels, color]) => labels.map((label) => `    <Label value="${label}" background="${color}"/>`)).join('\n')}
  </Labels>
  <Text name="text" value="$text" granularity="word"/>
</View>
`
