import type { Page } from 'playwright';
import type {} from '../../src/bridge/desk-bridge';
import type { DeskCalls, DeskChannel } from '../../src/contract/desk-calls';
import type { Outcome } from '../../src/contract/outcome';

/** One of the desk's calls, made by its page; undefined where the page has no way to call. */
export function deskCall<C extends DeskChannel>(
  desk: Page,
  channel: C,
  argument: DeskCalls[C]['argument'],
): Promise<Outcome<DeskCalls[C]['answer']> | undefined> {
  return desk.evaluate(([name, given]) => window.backlineDesk?.call(name, given), [
    channel,
    argument,
  ] as const);
}
