import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  nextState,
  type PetitionEvent,
  type PetitionState,
  type RestingState,
} from '../../src/core/state.js';

type Situation = Exclude<PetitionEvent['type'], RestingType> | `${RestingType} → ${RestingState}`;
/** Events that carry the state which the configuration allows. */
type RestingType = Extract<PetitionEvent, { rest: RestingState }>['type'];

/** The columns of the table below; a state that is missing here does not compile. */
const columns: Readonly<Record<PetitionState, number>> = {
  editing: 0,
  submitting: 1,
  signed: 2,
  failed: 3,
  unconnected: 4,
  misconfigured: 5,
  closed: 6,
};

type Row = readonly [
  PetitionState,
  PetitionState,
  PetitionState,
  PetitionState,
  PetitionState,
  PetitionState,
  PetitionState,
];

/** What each state becomes, by event; an event that is missing here does not compile. */
// prettier-ignore
const table: Readonly<Record<Situation, Row>> = {
  //                             editing          submitting    signed    failed           unconnected      misconfigured    closed
  'configured → editing':       ['editing',       'submitting', 'signed', 'editing',       'editing',       'editing',       'editing'],
  'configured → unconnected':   ['unconnected',   'submitting', 'signed', 'unconnected',   'unconnected',   'unconnected',   'unconnected'],
  'configured → misconfigured': ['misconfigured', 'submitting', 'signed', 'misconfigured', 'misconfigured', 'misconfigured', 'misconfigured'],
  'configured → closed':        ['closed',        'submitting', 'signed', 'closed',        'closed',        'closed',        'closed'],
  'sent':                       ['submitting',    'submitting', 'signed', 'submitting',    'submitting',    'misconfigured', 'closed'],
  'refused → editing':          ['editing',       'submitting', 'signed', 'editing',       'unconnected',   'misconfigured', 'closed'],
  'refused → unconnected':      ['editing',       'submitting', 'signed', 'unconnected',   'unconnected',   'misconfigured', 'closed'],
  'refused → misconfigured':    ['editing',       'submitting', 'signed', 'misconfigured', 'unconnected',   'misconfigured', 'closed'],
  'refused → closed':           ['editing',       'submitting', 'signed', 'closed',        'unconnected',   'misconfigured', 'closed'],
  'delivered':                  ['editing',       'signed',     'signed', 'failed',        'unconnected',   'misconfigured', 'closed'],
  'undelivered':                ['editing',       'failed',     'signed', 'failed',        'unconnected',   'misconfigured', 'closed'],
  'reset → editing':            ['editing',       'submitting', 'editing',       'editing',       'editing',       'editing',       'editing'],
  'reset → unconnected':        ['unconnected',   'submitting', 'unconnected',   'unconnected',   'unconnected',   'unconnected',   'unconnected'],
  'reset → misconfigured':      ['misconfigured', 'submitting', 'misconfigured', 'misconfigured', 'misconfigured', 'misconfigured', 'misconfigured'],
  'reset → closed':             ['closed',        'submitting', 'closed',        'closed',        'closed',        'closed',        'closed'],
};

const toEvent = (situation: string): PetitionEvent => {
  const [type, rest] = situation.split(' → ');
  return (rest === undefined ? { type } : { type, rest }) as PetitionEvent;
};

const cases = Object.entries(table).flatMap(([situation, row]) =>
  Object.entries(columns).map(([state, column]) => ({
    state: state as PetitionState,
    situation,
    event: toEvent(situation),
    expected: row[column],
  })),
);

describe('The states of a petition', () => {
  it('are all in the table, with all that can happen', () => {
    assert.equal(cases.length, 7 * (3 * 4 + 3));
    assert.equal(new Set(cases.map(({ state, situation }) => `${state} ${situation}`)).size, 105);
    assert.ok(cases.every(({ expected }) => expected !== undefined));
  });

  for (const { state, situation, event, expected } of cases)
    it(`${state}: ${situation} leads to ${expected ?? 'nothing'}`, () => {
      assert.equal(nextState(state, event), expected);
    });

  it('never leave a signature under way for anything but its outcome', () => {
    const endings = cases.filter(
      ({ state, event }) => state === 'submitting' && nextState(state, event) !== state,
    );
    assert.deepEqual(
      endings.map(({ situation }) => situation),
      ['delivered', 'undelivered'],
    );
  });

  it('become signed by a delivery alone', () => {
    const ways = cases.filter(
      ({ state, event }) => state !== 'signed' && nextState(state, event) === 'signed',
    );
    assert.deepEqual(
      ways.map(({ state, situation }) => [state, situation]),
      [['submitting', 'delivered']],
    );
  });
});
