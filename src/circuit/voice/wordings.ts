import type { Phase, Station, StationEffort, WorkPhase } from '../phase';
import { stationOf } from '../position';
import type { SpokenId, SpokenWay } from './spoken-id';

/** The same thing in other words, best first. */
export type Wordings = readonly (readonly SpokenId[])[];

type Pause = Exclude<Phase, { readonly kind: 'work' | 'finished' }>;

/** What leads to an effort, on the timeline. */
export interface Lead {
  readonly pause: Pause;
  /** The phase before the pause, where there is one. */
  readonly previous: Phase | undefined;
  /** Whether no other station follows the one that the pause leads to. */
  readonly isLast: boolean;
}

/** How a pause says what comes next: the name first of all, and the side. */
export function announcementsOf(lead: Lead): Wordings {
  const { pause } = lead;
  if (pause.kind === 'switch') {
    return switchWordings(lead, pause.at, pause.next);
  }
  const { to, next } = pause;
  const named = namedWordings(to, next);
  const opening = openingsOf(lead);
  return [...opening.flatMap((words) => [[...words, ...(named[0] ?? [])]]), ...named];
}

/** An effort that nothing announced, in as few words as it has to be. */
export function namedWordings(station: Station, effort: StationEffort): Wordings {
  const name = `name/${station.exercise}/${station.level}` as const;
  const short = `name-short/${station.exercise}/${station.level}` as const;
  const way = wayWords(effort);
  const both = [[name, ...way], [short, ...way], [short]];
  return way.length === 0 ? [[name], [short]] : both;
}

/** Words before the name, the longest first. */
function openingsOf({ pause, previous, isLast }: Lead): Wordings {
  const { kind } = pause;
  if (kind === 'getReady') {
    return [['phase/get-ready', 'phase/first'], ['phase/first'], ['phase/get-ready']];
  }
  if (kind === 'roundBreak') {
    return roundOpenings(pause.to);
  }
  const from = previous && stationOf(previous);
  if (kind === 'move' && from !== undefined && from.part !== pause.to.part) {
    return [[`part/${pause.to.part}`, 'phase/next'], [`part/${pause.to.part}`], ['phase/next']];
  }
  return isLast ? [['phase/last-exercise'], ['phase/next']] : [['phase/next']];
}

function roundOpenings({ round, rounds }: Station): Wordings {
  if (round === rounds) {
    return [['phase/last-round', 'phase/next'], ['phase/last-round']];
  }
  const known = roundWord(round);
  return known === undefined ? [['phase/next']] : [[known, 'phase/next'], [known], ['phase/next']];
}

function switchWordings(lead: Lead, at: Station, next: StationEffort): Wordings {
  const before = lead.previous?.kind === 'work' ? lead.previous : undefined;
  const named = namedWordings(at, next);
  if (before !== undefined && before.at.exercise !== at.exercise) {
    return [['phase/next', ...(named[0] ?? [])], ...named];
  }
  if (before !== undefined && before.at.level !== at.level) {
    return [['run/easier-form', ...(named[0] ?? [])], ...named];
  }
  return changeWordings(before, next);
}

function changeWordings(before: WorkPhase | undefined, { way }: StationEffort): Wordings {
  if (way === 'whole' || before?.effort.way === way) {
    return way === 'whole'
      ? [['phase/next-set']]
      : [['phase/next-set', `way/${way}`], [`way/${way}`]];
  }
  const call = way === 'left' || way === 'right' ? 'phase/switch-sides' : 'phase/switch-direction';
  return [[call, `way/${way}`], [`other/${way}`], [`way/${way}`]];
}

function wayWords({ way }: StationEffort): readonly `way/${SpokenWay}`[] {
  return way === 'whole' ? [] : [`way/${way}`];
}

const roundWords = [
  'round/1',
  'round/2',
  'round/3',
  'round/4',
  'round/5',
  'round/6',
  'round/7',
  'round/8',
  'round/9',
  'round/10',
] as const;

function roundWord(round: number): (typeof roundWords)[number] | undefined {
  return roundWords[round - 1];
}
