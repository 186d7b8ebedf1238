import type { ZodType } from 'zod';
import { refused } from '../../../src/contract/outcome';
import type { Outcome, Refused } from '../../../src/contract/outcome';
import type { Log } from '../health/log';
import { argumentSize } from './argument-size';
import { senderProblem } from './sender';
import type { CallEvent, Owner } from './sender';

/** One call of the doorway: who owns it, what it takes, what it does. */
export interface GuardedCall<Argument, Answer> {
  readonly channel: string;
  readonly owner: () => Owner;
  readonly schema: ZodType<Argument>;
  /** False where the call needs an unlocked desk and there is none. */
  readonly isAllowed: () => boolean;
  readonly mostBytes: number;
  readonly handle: (argument: Argument) => Outcome<Answer> | Promise<Outcome<Answer>>;
}

/** What arrives: the event, and the arguments as the page sent them. */
export interface Arrival {
  readonly event: CallEvent;
  readonly received: readonly unknown[];
}

/**
 * Answers one arrival: sender, lock, size and shape are checked in that order, then the call is made.
 * Never throws: a fault is logged and answered as `internal`, without a word of what it was.
 */
export async function answerCall<Argument, Answer>(
  call: GuardedCall<Argument, Answer>,
  arrival: Arrival,
  log: Pick<Log, 'warn' | 'error'>,
): Promise<Outcome<Answer>> {
  try {
    const checked = check(call, arrival);
    if (checked.kind === 'passed') {
      return await call.handle(checked.argument);
    }
    log.warn(`Refused ${call.channel}: ${checked.reason}.`);
    return checked.refusal;
  } catch (cause) {
    log.error(`${call.channel} failed.`, cause);
    return refused('internal');
  }
}

type Checked<Argument> =
  | { readonly kind: 'passed'; readonly argument: Argument }
  | { readonly kind: 'stopped'; readonly refusal: Refused; readonly reason: string };

function check<Argument, Answer>(
  call: GuardedCall<Argument, Answer>,
  { event, received }: Arrival,
): Checked<Argument> {
  const stranger = senderProblem(event, call.owner());
  if (stranger !== undefined) {
    return stopped(refused('wrong-sender'), stranger);
  }
  if (!call.isAllowed()) {
    return stopped(refused('locked'), 'the desk is locked');
  }
  if (received.length > 1) {
    return stopped(refused('wrong-shape'), 'more than one argument');
  }
  const size = argumentSize(received[0], call.mostBytes);
  if (size !== 'fits') {
    return stopped(refused(size), 'the argument is too large or of a foreign kind');
  }
  const parsed = call.schema.safeParse(received[0]);
  if (parsed.success) {
    return { kind: 'passed', argument: parsed.data };
  }
  const field = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return stopped(refused('wrong-shape', field), `the argument does not fit at "${field}"`);
}

function stopped(refusal: Refused, reason: string): Checked<never> {
  return { kind: 'stopped', refusal, reason };
}
