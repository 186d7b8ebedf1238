import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskStage, closeDesk, settle, shown } from './desk-stage';

let stage: DeskStage;

beforeEach(async () => {
  stage = new DeskStage();
  await stage.showUnlocked();
});

afterEach(closeDesk);

function tell(kind: 'running' | 'paused' | 'stopped'): void {
  act(() => {
    stage.bridge.push('desk:wall-status-changed', {
      kind,
      routineId: 'back-circuit',
      leftMs: 60_000,
    });
  });
}

describe('the bar of the wall', () => {
  it('is not there while the wall is idle', () => {
    expect(screen.queryByRole('region', { name: 'The wall' })).toBeNull();
  });

  it('shows which routine runs and how long still', () => {
    tell('running');
    const bar = screen.getByRole('region', { name: 'The wall' });
    expect(bar.textContent).toMatch(/On the wall now.*Back circuit.*1:00 left/);
  });

  it('pauses and resumes the run', async () => {
    tell('running');
    await stage.press('Pause');
    tell('paused');
    await stage.press('Go on');
    expect(stage.bridge.asked('desk:steer-wall')).toEqual([{ kind: 'pause' }, { kind: 'resume' }]);
  });

  it('stays in sight in the settings and in the editor', async () => {
    tell('running');
    await stage.press('Settings');
    expect(screen.getByRole('region', { name: 'The wall' })).toBeTruthy();
    await stage.press('Back to the routines');
    await stage.choose('More for Strong', 'Edit');
    expect(screen.queryByRole('grid', { name: 'Routines' })).toBeNull();
    await stage.press('Pause', screen.getByRole('region', { name: 'The wall' }));
    expect(stage.bridge.asked('desk:steer-wall')).toEqual([{ kind: 'pause' }]);
  });

  it('can end a run that was stopped, and leaves all else of it to the wall', async () => {
    tell('stopped');
    const bar = screen.getByRole('region', { name: 'The wall' });
    expect(
      within(bar)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['End']);
    await stage.press('End', bar);
    await stage.press('Yes, end it');
    expect(stage.bridge.asked('desk:steer-wall')).toEqual([{ kind: 'end' }]);
  });

  it('asks before it ends the run', async () => {
    tell('running');
    await stage.press('End');
    await stage.press('No, keep going');
    expect(stage.bridge.asked('desk:steer-wall')).toEqual([]);
    await stage.press('End');
    await stage.press('Yes, end it');
    await settle();
    expect(stage.bridge.asked('desk:steer-wall')).toEqual([{ kind: 'end' }]);
    expect(shown()).not.toContain('End the run on the wall?');
  });
});
