/** Words of printing and of the printed sheet. */
export const printing = {
  title: 'Print “{{name}}”',
  what: 'One sheet with the pictures, doses and cues of every step.',
  paper: 'Paper',
  print: 'Print',
  pdf: 'Save as PDF',
  written: 'Written to {{fileName}}.',
  sent: 'Sent to the printer.',
} as const;
