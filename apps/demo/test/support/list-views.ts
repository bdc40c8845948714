/** An address of each view, as readers see it, and a name for its picture. */
export const listedViews: readonly [name: string, query: string][] = [
  ['start', ''],
  ['search', '?view=search&q=settlment+taliban'],
  ['timeline', '?view=timeline'],
  ['timeline-filtered', '?view=timeline&actor=pakistan&from=2016&to=2018-04'],
  ['network', '?view=network'],
  ['map', '?view=map'],
  ['actors', '?view=actors'],
  ['actor', '?view=actor&id=sergey-lavrov'],
  ['pair', '?view=pair&id=united-states&with=pakistan'],
  ['quote', '?view=quote&id=sergey-lavrov-ee7755ac98'],
  ['event', '?view=event&id=cooperate-4de8064c25'],
  ['compare', '?view=compare'],
]
