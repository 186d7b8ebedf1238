import type { Routine, RoutineName, Step } from '../routine';
import { keptInOrder } from './kept-in-order';
import { stepDifferences } from './step-differences';
import type { StepDifference } from './step-differences';
import { placedSteps } from './steps';
import type { PlacedStep, StepPlace } from './steps';

/** Numbers of a routine that belong to no step. */
export type RoutineNumber = 'getReadySeconds' | 'rounds' | 'roundBreakSeconds';

/** One thing in which a routine differs from another, as facts to be told in words. */
export type Difference =
  | { readonly kind: 'name'; readonly from: RoutineName; readonly to: RoutineName }
  | { readonly kind: 'purpose'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'number';
      readonly field: RoutineNumber;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'added'; readonly step: Step; readonly to: StepPlace }
  | { readonly kind: 'removed'; readonly step: Step; readonly from: StepPlace }
  | {
      readonly kind: 'moved';
      readonly step: Step;
      readonly from: StepPlace;
      readonly to: StepPlace;
    }
  /** At least one change of one step; `step` as it is afterwards. */
  | {
      readonly kind: 'changed';
      readonly step: Step;
      readonly to: StepPlace;
      readonly changes: readonly StepDifference[];
    };

/**
 * What makes the second routine of the first, step by step: first what belongs to the whole, then
 * what was taken out, then each step that is there in its order. Steps are known by their ids; a step
 * that others were put before has not moved. Empty for equal ones; the routine's id is not compared.
 */
export function differences(before: Routine, after: Routine): readonly Difference[] {
  const was = new Map(placedSteps(before).map((placed) => [placed.step.id, placed]));
  const is = placedSteps(after);
  const ids = new Set(is.map(({ step }) => step.id));
  const removed = [...was.values()].filter(({ step }) => !ids.has(step.id));
  const still = stillInPlace(is, was);
  return [
    ...wholeDifferences(before, after),
    ...removed.map(
      ({ step, part, at }) => ({ kind: 'removed', step, from: { part, at } }) as const,
    ),
    ...is.flatMap((placed) => {
      const old = was.get(placed.step.id);
      return old === undefined ? [added(placed)] : sameStep(old, placed, still.has(placed.step.id));
    }),
  ];
}

function added({ step, part, at }: PlacedStep): Difference {
  return { kind: 'added', step, to: { part, at } };
}

function sameStep(old: PlacedStep, now: PlacedStep, isStill: boolean): readonly Difference[] {
  const { step } = now;
  const from = { part: old.part, at: old.at };
  const to = { part: now.part, at: now.at };
  const changes = stepDifferences(old.step, step);
  return [
    ...(isStill ? [] : [{ kind: 'moved', step, from, to } as const]),
    ...(changes.length === 0 ? [] : [{ kind: 'changed', step, to, changes } as const]),
  ];
}

/** Steps that stayed in their part and in order with most others there. */
function stillInPlace(
  now: readonly PlacedStep[],
  was: ReadonlyMap<string, PlacedStep>,
): ReadonlySet<string> {
  const staying = now.flatMap(({ step, part }) => {
    const old = was.get(step.id);
    return old?.part === part ? [{ id: step.id, part, at: old.at }] : [];
  });
  const partIds = [...new Set(staying.map(({ part }) => part))];
  return new Set(
    partIds.flatMap((part) => keptInOrder(staying.filter((one) => one.part === part))),
  );
}

function wholeDifferences(before: Routine, after: Routine): readonly Difference[] {
  const isSameName = nameKey(before.name) === nameKey(after.name);
  const { purpose } = before;
  return [
    ...(isSameName ? [] : [{ kind: 'name', from: before.name, to: after.name } as const]),
    ...(purpose === after.purpose
      ? []
      : [{ kind: 'purpose', from: purpose, to: after.purpose } as const]),
    ...number('getReadySeconds', before.getReadySeconds, after.getReadySeconds),
    ...number('rounds', before.circuit.rounds, after.circuit.rounds),
    ...number(
      'roundBreakSeconds',
      before.circuit.roundBreakSeconds,
      after.circuit.roundBreakSeconds,
    ),
  ];
}

function number(field: RoutineNumber, from: number, to: number): readonly Difference[] {
  return from === to ? [] : [{ kind: 'number', field, from, to }];
}

function nameKey(name: RoutineName): string {
  return name.kind === 'own' ? `own ${name.text}` : `starter ${name.starter}`;
}
