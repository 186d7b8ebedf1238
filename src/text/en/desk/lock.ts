/** Words of the lock and of the first start. */
export const lock = {
  title: 'Desk',
  pin: 'PIN',
  unlock: 'Unlock',
  deleteDigit: 'Delete the last digit',
  wrong: 'That PIN is not right.',
  wrongCode: 'That owner code is not right.',
  wait: 'Too many tries. The next one in {{time}}.',
  forgot: 'Forgot the PIN?',
  forgotAdvice:
    'Type the owner code that was shown when the desk was set up. It opens the desk once.',
  toWall: 'Back to the wall',
  toPin: 'Back to the PIN',
  takePin: 'Take this PIN',
  newPin: 'New PIN, 6 to 12 digits',
  repeatPin: 'The same PIN again',
  differ: 'The two were not the same. Please choose again.',
  pinProblem: {
    tooShort: 'A PIN has at least 6 digits.',
    sameDigit: 'The same digit over and over is guessed at once. Please choose another.',
    inARow: 'Digits in a row are guessed at once. Please choose another.',
  },
  code: {
    title: 'Owner code',
    what: 'If the PIN is ever forgotten, only this code opens the desk. It is shown once.',
    where: 'Keep it on paper, away from this screen. Nobody can look it up later.',
    print: 'Print',
    written: 'I have written it down',
    goOn: 'Go on to the desk',
  },
  setUp: {
    title: 'Set up the desk',
    step: 'Step {{number}} of {{of}}',
    welcome: 'Once, and in a minute. Everything can be changed later in the settings.',
    pinAdvice: 'Only who knows this PIN can change routines.',
    finish: 'Finish',
  },
  damaged: {
    title: 'The lock cannot be opened',
    what: 'The file that holds the PIN is lost or unreadable, so nobody is let in. The wall goes on as before.',
    advice: 'The help pages say how the owner of this machine sets a new PIN.',
  },
} as const;
