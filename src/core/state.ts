/**
 * The petition's states and the ways between them, as one table. It knows no DOM, no network and no words.
 */

/** Where the petition stands; also its custom state (`:state(signed)`). */
export type PetitionState =
  /** The form is open. */
  | 'editing'
  /** A signature is on its way; there is never more than one. */
  | 'submitting'
  /** The endpoint has it, or it was sent to an endpoint whose answers no page can read. */
  | 'signed'
  /** It was not accepted, or nobody can tell. The form is open and filled. */
  | 'failed'
  /** No endpoint yet: everything is shown, nothing is sent. */
  | 'unconnected'
  /** An endpoint that can't be used: signing is stopped. */
  | 'misconfigured'
  /** The closing date has passed. */
  | 'closed';

/** What the configuration allows: the state that an untouched petition rests in. */
export type RestingState = 'editing' | 'unconnected' | 'misconfigured' | 'closed';

/** What can happen to a petition. */
export type PetitionEvent =
  /** The configuration was read, at the start or after a change. */
  | { readonly type: 'configured'; readonly rest: RestingState }
  /** A checked signature goes out. */
  | { readonly type: 'sent' }
  /** The button was pressed, and the form needs mending first. */
  | { readonly type: 'refused'; readonly rest: RestingState }
  | { readonly type: 'delivered' }
  | { readonly type: 'undelivered' }
  /** The page's owner starts the petition over. */
  | { readonly type: 'reset'; readonly rest: RestingState };

type Next = PetitionState | 'rest';

/** For each state, the events that lead on from it; `rest` is the resting state that the event names. */
const transitions: Readonly<Record<PetitionState, Partial<Record<PetitionEvent['type'], Next>>>> = {
  editing: { configured: 'rest', sent: 'submitting', reset: 'rest' },
  // A configuration that changes under way takes effect at the answer's heels: the request keeps its course.
  submitting: { delivered: 'signed', undelivered: 'failed' },
  // Who has signed has signed, whatever the attributes say later.
  signed: { reset: 'rest' },
  failed: { configured: 'rest', sent: 'submitting', refused: 'rest', reset: 'rest' },
  unconnected: { configured: 'rest', sent: 'submitting', reset: 'rest' },
  misconfigured: { configured: 'rest', reset: 'rest' },
  closed: { configured: 'rest', reset: 'rest' },
};

/** The state after `event`; an event that a state doesn't know leaves it as it is. */
export const nextState = (state: PetitionState, event: PetitionEvent): PetitionState => {
  const next = transitions[state][event.type];
  if (next === undefined) return state;
  if (next !== 'rest') return next;
  return 'rest' in event ? event.rest : 'editing';
};
