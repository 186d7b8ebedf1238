import { act, cleanup, render } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import type { Routine } from '../../../src/circuit/routine';
import type { DeskBridge } from '../../../src/contract/desk-bridge';
import type { RoutineToSave } from '../../../src/contract/desk-calls';
import type { RoutineVersion } from '../../../src/contract/library';
import { done, refused } from '../../../src/contract/outcome';
import type { RefusalProblem } from '../../../src/contract/outcome';
import { defaultSettings } from '../../../src/contract/settings';
import { DeskContext } from '../../../src/desk/desk-context';
import { Editor } from '../../../src/desk/editor/editor';
import { AccessStore } from '../../../src/desk/lock/access-store';
import type { OpenedRoutine } from '../../../src/desk/screen';
import { LibraryStore } from '../../../src/library/library-store';
import { createText } from '../../../src/text/text';
import { ToastPlace, Toasts } from '../../../src/ui/desk/toasts';
import { assertStandsInFor } from '../../electron/stands-in-for';
import { found } from './on-screen';

/** A routine as a version of itself. */
export function versionOf(routine: Routine, version: number): RoutineVersion {
  const savedAt = '2026-11-20T10:00:00.000Z';
  return { version, savedAt, savedBy: 'Anna', reason: 'Before', routine };
}

/** The editor with everything behind it; only the process edge is false. */
export class EditorStage {
  readonly asked: { readonly channel: string; readonly argument: unknown }[] = [];
  readonly user: UserEvent = userEvent.setup({
    advanceTimers: vi.advanceTimersByTime,
    pointerEventsCheck: PointerEventsCheckLevel.Never,
  });
  /** What the disk has; a save that is based on anything older is a conflict. */
  versions: readonly RoutineVersion[] = [];
  closed = 0;
  /** What the main process refuses, and why. */
  readonly refusals = new Map<string, RefusalProblem>();
  /** A save takes so long. */
  saveMs = 0;

  /** Shows the editor with a routine that is saved as version 1. */
  async show(routine: Routine, changes: Partial<OpenedRoutine> = {}): Promise<this> {
    this.versions = [versionOf(routine, 1)];
    const bridge: object = { call: this.#call, on: () => () => undefined };
    assertStandsInFor<DeskBridge>(bridge, ['call', 'on']);
    const library = new LibraryStore(bridge);
    const toasts = new Toasts();
    await library.load();
    const now = () => 0;
    const tools = { bridge, access: new AccessStore({ bridge, now }), library, toasts, now };
    render(
      <I18nextProvider i18n={createText('en')}>
        <DeskContext value={tools}>
          <Editor
            opened={{ saved: routine, edited: routine, basedOn: 1, ...changes }}
            onClose={() => {
              this.closed += 1;
            }}
          />
          <ToastPlace toasts={toasts} label="Messages" closeLabel="Close" />
        </DeskContext>
      </I18nextProvider>,
    );
    return this;
  }

  /** Lets so many milliseconds pass, and what was asked for be answered. */
  async pass(ms: number): Promise<void> {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(ms);
    });
  }

  async press(name: string | RegExp, place?: ParentNode): Promise<void> {
    await this.user.click(found('button', name, place));
    await this.pass(50);
  }

  /** Chooses an entry of the menu with this name. */
  async fromMenu(of: RegExp, action: string): Promise<void> {
    await this.press(of);
    await this.user.click(found('[role=menuitem]', action));
    await this.pass(100);
  }

  /** What was last asked for on a channel. */
  last(channel: string): unknown {
    return this.asked.findLast((one) => one.channel === channel)?.argument;
  }

  readonly #call = (channel: string, argument: unknown) => {
    this.asked.push({ channel, argument });
    const problem = this.refusals.get(channel);
    if (problem !== undefined) {
      return Promise.resolve(refused(problem));
    }
    switch (channel) {
      case 'desk:load':
        return Promise.resolve(done(this.#data()));
      case 'desk:save-routine':
        return isToSave(argument) ? this.#saveSlowly(argument) : refused('wrong-shape');
      case 'desk:versions':
        return Promise.resolve(done(this.versions));
      case 'desk:keep-draft':
        return Promise.resolve(done({ ...Object(argument), keptAt: '2026-11-26T17:42:00.000Z' }));
      case 'desk:save-settings':
        return Promise.resolve(done(argument));
      default:
        return Promise.resolve(done(undefined));
    }
  };

  #data() {
    const shelf = { offered: [], archived: [] };
    const library = { routines: this.versions, shelf, drafts: [] };
    const rest = { notices: [], dataFolder: '/data', programVersion: '0' };
    return { library, settings: defaultSettings, ...rest };
  }

  async #saveSlowly(toSave: RoutineToSave) {
    if (this.saveMs > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.saveMs));
    }
    return this.#save(toSave);
  }

  #save({ routine, basedOn, savedBy, reason }: RoutineToSave) {
    const newest = this.versions[0]?.version ?? 0;
    if (basedOn !== newest && routine.id === this.versions[0]?.routine.id) {
      return refused('conflict');
    }
    const saved = { ...versionOf(routine, basedOn + 1), savedBy, reason };
    this.versions = [saved, ...this.versions];
    return done(saved);
  }
}

function isToSave(argument: unknown): argument is RoutineToSave {
  return typeof argument === 'object' && argument !== null && 'basedOn' in argument;
}

/** A stage on which time passes only when a test says so. */
export function openEditorStage(): EditorStage {
  vi.useFakeTimers();
  // The testing library lets timers go on only if it finds them by this name.
  vi.stubGlobal('jest', { advanceTimersByTime: vi.advanceTimersByTime });
  // The component library asks for it, and jsdom has none.
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/\W/g, '\\$&') });
  return new EditorStage();
}

/** Clears the stage. */
export function closeEditorStage(): void {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
}
