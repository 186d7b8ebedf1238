import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlacedStep } from '../../circuit/edit/steps';
import { stepsIn } from '../../circuit/edit/steps';
import { levelNameOf, useWords } from '../../phrasing/words';
import { ActionMenu } from '../../ui/desk/action-menu';
import type { MenuAction } from '../../ui/desk/action-menu';
import { IconButton } from '../../ui/desk/button';
import { useEditing } from './editing';
import type { RowTools } from './row-tools';
import { useStepEdit } from './use-step-edit';

/** What "more" is for a weak side: ten seconds, or two repetitions. */
const moreSeconds = 10;
const moreReps = 2;

export interface RowMenuProps extends RowTools {
  readonly placed: PlacedStep;
}

/** Everything else that is done with a step. */
export function RowMenu(props: RowMenuProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { step } = props.placed;
  const name = levelNameOf(words, step);
  const actions = [...useStepActions(props), ...useSideActions(props), ...usePlaceActions(props)];
  return (
    <ActionMenu
      label={t('desk.editor.more', { name })}
      trigger={
        <IconButton label={t('desk.editor.more', { name })}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
      actions={actions}
    />
  );
}

function useStepActions({ placed, onSwap, onDetails, onMakeDefault }: RowMenuProps) {
  const { t } = useTranslation();
  const { edit } = useEditing();
  const stepEdit = useStepEdit();
  const { step, at } = placed;
  const stepId = step.id;
  const actions: readonly MenuAction[] = [
    {
      id: 'details',
      text: t('desk.editor.actions.details'),
      onAction: () => {
        onDetails(stepId);
      },
    },
    {
      id: 'duplicate',
      text: t('desk.editor.actions.duplicate'),
      onAction: () => {
        edit({ kind: 'duplicateStep', stepId });
      },
    },
    {
      id: 'swap',
      text: t('desk.editor.actions.swap'),
      onAction: () => {
        onSwap(step);
      },
    },
    {
      id: 'sameAsAbove',
      text: t('desk.editor.actions.sameAsAbove'),
      isDisabled: at === 0,
      onAction: () => {
        stepEdit({ kind: 'copyFromAbove', stepId });
      },
    },
    {
      id: 'makeDefault',
      text: t('desk.editor.actions.makeDefault'),
      onAction: () => {
        onMakeDefault(step);
      },
    },
  ];
  return actions;
}

function useSideActions({ placed: { step } }: RowMenuProps): readonly MenuAction[] {
  const { t } = useTranslation();
  const { edit } = useEditing();
  const stepId = step.id;
  const ways = step.efforts.map(({ way }) => way);
  if (!ways.includes('left') || !ways.includes('right')) {
    return [];
  }
  const isTimed = step.efforts.every(({ dose }) => dose.kind === 'time');
  const amount = isTimed ? moreSeconds : moreReps;
  const other = ways[0] === 'left' ? 'right' : 'left';
  return [
    ...(['left', 'right'] as const).map((way) => ({
      id: `more ${way}`,
      text: t(`desk.editor.actions.more.${way}`, {
        amount,
        unit: t(isTimed ? 'desk.editor.seconds' : 'desk.editor.reps'),
      }),
      onAction: () => {
        edit({ kind: 'giveMore', stepId, way, amount });
      },
    })),
    {
      id: 'first',
      text: t(`desk.editor.actions.first.${other}`),
      onAction: () => {
        edit({ kind: 'startWith', stepId, way: other });
      },
    },
  ];
}

function usePlaceActions({ placed, onRemove }: RowMenuProps): readonly MenuAction[] {
  const { t } = useTranslation();
  const { edit, routine } = useEditing();
  const { step, part, at } = placed;
  const last = stepsIn(routine, part).length - 1;
  const moving = (to: number) => () => {
    edit({ kind: 'moveStep', stepId: step.id, part, at: to });
  };
  return [
    { id: 'up', text: t('desk.editor.actions.up'), isDisabled: at === 0, onAction: moving(at - 1) },
    {
      id: 'down',
      text: t('desk.editor.actions.down'),
      isDisabled: at === last,
      onAction: moving(at + 1),
    },
    {
      id: 'remove',
      text: t('desk.editor.actions.remove'),
      isDanger: true,
      onAction: () => {
        onRemove(placed);
      },
    },
  ];
}
