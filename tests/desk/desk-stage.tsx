import { act, cleanup, render, screen, within } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import type { DeskData } from '../../src/contract/desk-calls';
import { Desk } from '../../src/desk/desk';
import { DeskContext } from '../../src/desk/desk-context';
import { AccessStore } from '../../src/desk/lock/access-store';
import { LibraryStore } from '../../src/library/library-store';
import { createText } from '../../src/text/text';
import { Toasts } from '../../src/ui/desk/toasts';
import { deskData } from './desk-data';
import { FakeDeskBridge } from './fake-desk-bridge';

/** Only the edge is false: the main process and the page's clock. */
export class DeskStage {
  readonly bridge: FakeDeskBridge;
  readonly user: UserEvent = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  /** Of the page's clock. */
  nowMs = 0;
  readonly access: AccessStore;

  constructor(data: DeskData = deskData()) {
    this.bridge = new FakeDeskBridge(data);
    this.access = new AccessStore({ bridge: this.bridge, now: () => this.nowMs });
    // The component library asks for them, and jsdom has neither a layout nor these.
    vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/\W/g, '\\$&') });
    Element.prototype.scrollIntoView = () => undefined;
    Element.prototype.getAnimations = () => [];
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  }

  /** Shows the desk as main says it stands. */
  async show(): Promise<this> {
    this.access.open();
    const tools = {
      bridge: this.bridge,
      access: this.access,
      library: new LibraryStore(this.bridge),
      toasts: new Toasts(),
      now: () => this.nowMs,
    };
    render(
      <I18nextProvider i18n={createText('en')}>
        <DeskContext value={tools}>
          <Desk />
        </DeskContext>
      </I18nextProvider>,
    );
    await settle();
    return this;
  }

  /** Shows the unlocked desk. */
  async showUnlocked(): Promise<this> {
    this.bridge.access = { kind: 'unlocked' };
    return this.show();
  }

  async press(name: string | RegExp, within_: HTMLElement = document.body): Promise<void> {
    await this.user.click(within(within_).getByRole('button', { name }));
    await settle();
  }

  /** Opens the menu of a row and presses an entry of it. */
  async choose(menu: string, entry: string): Promise<void> {
    const buttons = screen.getAllByRole('button', { name: menu });
    const [first] = buttons;
    if (first === undefined) {
      throw new Error(`No button ${menu}`);
    }
    await this.user.click(first);
    await this.user.click(screen.getByRole('menuitem', { name: entry }));
    await settle();
  }
}

/** Lets every answer that is on its way arrive. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

export function closeDesk(): void {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}

/** The words on the screen. */
export function shown(): string {
  return document.body.textContent;
}

/** The names of the listed routines, in their order. */
export function listedNames(): readonly string[] {
  const list = screen.getByRole('grid', { name: 'Routines' });
  return [...list.querySelectorAll('.row-name strong')].map((name) => name.textContent);
}
