/** A bone of the figure and the bones of the source whose skin it takes over. */
export interface KeptBone {
  readonly name: string;
  readonly parent: string | null;
  readonly tailOf?: string;
  readonly takes?: readonly string[];
}

const spine: readonly KeptBone[] = [
  { name: 'root', parent: null, takes: ['pelvis.L', 'pelvis.R'] },
  { name: 'spine05', parent: 'root' },
  { name: 'spine04', parent: 'spine05' },
  { name: 'spine03', parent: 'spine04' },
  { name: 'spine02', parent: 'spine03', takes: ['breast.L', 'breast.R'] },
  { name: 'spine01', parent: 'spine02' },
  { name: 'neck01', parent: 'spine01' },
  { name: 'neck02', parent: 'neck01' },
  { name: 'neck03', parent: 'neck02' },
  { name: 'head', parent: 'neck03' },
];

const fingers = ['1', '2', '3', '4', '5'];
const toes = ['1', '2', '3', '4', '5'];

function limbBones(side: 'L' | 'R'): readonly KeptBone[] {
  const own = (name: string) => `${name}.${side}`;
  return [
    {
      name: own('upperleg01'),
      parent: 'root',
      tailOf: own('upperleg02'),
      takes: [own('upperleg02')],
    },
    {
      name: own('lowerleg01'),
      parent: own('upperleg01'),
      tailOf: own('lowerleg02'),
      takes: [own('lowerleg02')],
    },
    { name: own('foot'), parent: own('lowerleg01') },
    {
      name: own('toe1-1'),
      parent: own('foot'),
      takes: toes.flatMap((toe) => [1, 2, 3].map((part) => own(`toe${toe}-${part}`))),
    },
    { name: own('clavicle'), parent: 'spine01' },
    { name: own('shoulder01'), parent: own('clavicle') },
    {
      name: own('upperarm01'),
      parent: own('shoulder01'),
      tailOf: own('upperarm02'),
      takes: [own('upperarm02')],
    },
    { name: own('lowerarm01'), parent: own('upperarm01') },
    { name: own('lowerarm02'), parent: own('lowerarm01') },
    {
      name: own('wrist'),
      parent: own('lowerarm02'),
      takes: [1, 2, 3, 4].map((part) => own(`metacarpal${part}`)),
    },
    ...fingers.flatMap((finger) =>
      [1, 2, 3].map((part) => ({
        name: own(`finger${finger}-${part}`),
        parent: part === 1 ? own('wrist') : own(`finger${finger}-${part - 1}`),
      })),
    ),
  ];
}

/**
 * The bones the figure keeps, parents before children. Names are the source's; the bones of the
 * face, the single toes, the palm and the doubled long bones give their skin to these. The forearm
 * stays double, so that turning the hand can be spread over it.
 */
export const keptBones: readonly KeptBone[] = [...spine, ...limbBones('L'), ...limbBones('R')];

/** By bone of the source, the kept bone that moves its skin: itself, its taker, or its parent's. */
export function keeperOf(bone: string, parents: ReadonlyMap<string, string | null>): string {
  const keeper = keptBones.find((kept) => kept.name === bone || kept.takes?.includes(bone));
  if (keeper !== undefined) {
    return keeper.name;
  }
  const parent = parents.get(bone);
  return parent === undefined || parent === null ? 'root' : keeperOf(parent, parents);
}
