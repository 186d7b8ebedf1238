/** The part of Electron's command line that is used. */
export interface CommandLine {
  readonly appendSwitch: (name: string, value?: string) => void;
}

/**
 * Chromium's switches for a wall that nobody attends; before the app is ready. Two-finger zoom and
 * history swipes off. No keyring: on a machine that logs in by itself the keyring stays locked, and
 * asking it for a secret raises a dialog. No proxy look-up, no background traffic, no name look-up.
 * Where there is no graphics processor the figure is drawn by software; the switch has its name from
 * pages of strangers, of which there are none here.
 */
export function setCommandLine(commandLine: CommandLine, isShipped: boolean): void {
  commandLine.appendSwitch('disable-pinch');
  commandLine.appendSwitch('overscroll-history-navigation', '0');
  // Off by default but on Chrome OS and Android: a finger that rests on a handle of the desk drags it.
  commandLine.appendSwitch('enable-touch-drag-drop');
  commandLine.appendSwitch('password-store', 'basic');
  commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('enable-unsafe-swiftshader');
  if (isShipped) {
    commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  }
}
