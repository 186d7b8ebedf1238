import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskStage, closeDesk, settle, shown } from './desk-stage';

let stage: DeskStage;

beforeEach(async () => {
  stage = new DeskStage();
  await stage.showUnlocked();
});

afterEach(closeDesk);

function tell(kind: 'running' | 'paused'): void {
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
