import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, it, vi } from 'vitest';
import { DeskBoundary } from '../../src/desk/desk-boundary';
import { DeskContext } from '../../src/desk/desk-context';
import { LibraryStore } from '../../src/library/library-store';
import { createText } from '../../src/text/text';
import { Toasts } from '../../src/ui/desk/toasts';
import { closeDesk, DeskStage, shown } from './desk-stage';

afterEach(closeDesk);

it('offers the wall in place of a screen that failed, and begins anew', async () => {
  const stage = new DeskStage();
  // React says in the console what failed.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  let isFaulty = true;
  const Screen = () => {
    if (isFaulty) {
      throw new Error('A fault of a screen');
    }
    return <p>The desk</p>;
  };
  const { bridge, access } = stage;
  const library = new LibraryStore(bridge);
  const now = () => 0;
  render(
    <I18nextProvider i18n={createText('en')}>
      <DeskContext value={{ bridge, access, library, toasts: new Toasts(), now }}>
        <DeskBoundary>
          <Screen />
        </DeskBoundary>
      </DeskContext>
    </I18nextProvider>,
  );
  expect(screen.getByRole('heading').textContent).toBe('This page could not be shown');
  isFaulty = false;
  await stage.press('Back to the wall');
  expect(bridge.calls.map(({ channel }) => channel)).toContain('desk:close');
  expect(shown()).toBe('The desk');
});
