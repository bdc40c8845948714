import { expect, it } from 'vitest'
import { stem } from '../../src/search/stem.ts'

it.each([
  ['accuse accused accuses accusing accusation accusations', 'accus'],
  ['sanction sanctions sanctioned sanctioning', 'sanction'],
  ['negotiate negotiation negotiations negotiated', 'negoti'],
  ['talk talks talked talking', 'talk'],
  ['settlement settlements settle settled', 'settlement settlement settl settl'],
  ['ties tied tying dying lying skis skies', 'tie tie tie die lie ski sky'],
  ['cries cried cry by say enjoy', 'cri cri cri by say enjoy'],
  [
    'consign consigned consistency consolation consolatory',
    'consign consign consist consol consolatori',
  ],
  ['knightly knives knocking knots kneeled', 'knight knive knock knot kneel'],
  ['hopping hoping fitted falling controlling', 'hop hope fit fall control'],
  ['agreed feed proceed exceeded speedily', 'agre feed proceed exceed speedili'],
  ['generate general generous communism arsenal', 'generat general generous communism arsenal'],
  ['relational conditional rationalize operator', 'relat condit ration oper'],
  ['gas this gaps kiwis bus illness dresses', 'gas this gap kiwi bus ill dress'],
  ['hopefulness helpfully lively geology analogi', 'hope help live geolog analog'],
  ['is a of constructor hasownproperty', 'is a of constructor hasownproperti'],
  ['rate hate controller roll rolled matting', 'rate hate control roll roll mat'],
  ['youth boyish sayings yes', 'youth boyish say yes'],
  ['успехи 漢字 7000 covid19', 'успехи 漢字 7000 covid19'],
])('stems %s', (words, stems) => {
  const found = words.split(' ').map(stem)
  const expected = stems.split(' ')
  expect(found).toEqual(expected.length === 1 ? found.map(() => stems) : expected)
})
