/** Words of the import. */
export const importing = {
  title: 'Import {{fileName}}',
  what: 'Nothing has changed yet. A backup is made first, and either everything chosen comes in or nothing.',
  faultyTitle: '{{fileName}} cannot be imported',
  faultyWhat: 'Nothing has changed. These places have to be put right in the file first.',
  accept_one: 'Import one routine',
  accept_other: 'Import {{count}} routines',
  report: 'Imported: {{added}} new, {{replaced}} replaced, {{left}} left out.',
  columns: {
    routine: 'Routine',
    compared: 'Beside what is here',
    take: 'What to do',
    line: 'Line',
    where: 'Where',
    fault: 'What is wrong',
  },
  compared: { new: 'New', same: 'The same is here', changed: 'Differs' },
  takeOf: 'What to do with {{name}}',
  take: { add: 'Add as new', replace: 'Replace the one here', leave: 'Leave out' },
  moreFaults_one: 'And one more.',
  moreFaults_other: 'And {{count}} more.',
  faults: {
    notAFile: {
      what: 'This is not a file that can be read.',
      advice: 'Choose a file that was exported here.',
    },
    tooLarge: {
      what: 'The file is too large.',
      advice: 'Export fewer routines at once.',
    },
    notText: {
      what: 'The file is not plain text.',
      advice: 'Choose a file that was exported here and not changed by another program.',
    },
    notJson: {
      what: 'The file breaks off or has a sign too many here.',
      advice: 'Export it again, or mend this line.',
    },
    tooDeep: {
      what: 'The file is nested too deeply.',
      advice: 'Choose a file that was exported here.',
    },
    doubledKey: {
      what: 'The same entry stands here twice.',
      advice: 'Remove one of the two.',
    },
    notOurs: {
      what: 'The file is not an export of this program.',
      advice: 'Choose a file that was exported here.',
    },
    newerFormat: {
      what: 'The file was exported by a newer version.',
      advice: 'Update this program first.',
    },
    tooMany: {
      what: 'There is more in it than fits here.',
      advice: 'Export fewer routines at once, or delete what is no longer needed.',
    },
    wrongShape: {
      what: 'This entry is missing, unknown or not of the right kind.',
      advice: 'Export it again, or mend this line.',
    },
    routineProblem: {
      what: 'The routine would not run.',
      advice: 'Put it right where it was made, and export it again.',
    },
  },
} as const;
