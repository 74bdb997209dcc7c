/** Who provides whom with what, and for what use. */

import type { Relation } from '../relation.ts';

export const supply: Relation = {
  name: 'supply',
  about:
    'A supplier provided a recipient with goods for a use; often claimed by one side and denied by another, `asOf` a month or year.',
  roles: {
    supplier: { accepts: ['country', 'organisation', 'person', 'group'], required: true },
    goods: { accepts: ['thing', 'weapon', 'product', 'money', 'count'], required: true },
    recipient: { accepts: ['country', 'organisation', 'person', 'group'], required: true },
    asOf: { accepts: ['date'] },
    use: { accepts: ['event', 'country', 'place', 'purpose', 'thing'] },
  },
  frames: [
    {
      verbs: ['supply', 'provide', 'sell', 'ship'],
      slots: { supplier: 'subject', goods: 'object', recipient: 'to', use: 'for' },
    },
    { verbs: ['supply', 'provide'], slots: { supplier: 'subject', recipient: 'object', goods: 'with' } },
  ],
  ask: {
    supplier: [
      '{?} has supplied {recipient} with {goods}[ for use in {use}]?',
      'from {?} has {recipient} received {goods}[ for use in {use}]?',
    ],
    goods: [
      'what has {supplier} supplied to {recipient}[ for use in {use}]?',
      'what has {recipient} received from {supplier}[ for use in {use}]?',
    ],
    recipient: [
      'to {?} has {supplier} supplied {goods}[ for use in {use}]?',
      '{?} has received {goods} from {supplier}[ for use in {use}]?',
    ],
    use: [
      'for use in {?} has {supplier} supplied {goods} to {recipient}?',
      'in {?} is {recipient} to use {goods} from {supplier}?',
    ],
  },
  say: '{supplier} has supplied {goods} to {recipient}[ for use in {use}]',
};
