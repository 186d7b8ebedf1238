/** The packaged app that Playwright can drive, as `npm test`, `npm run bench` and `npm run pictures` name it. */
export function packagedApp(): string {
  const path = process.env['BACKLINE_PACKAGED'] ?? '';
  if (path === '') {
    throw new Error('BACKLINE_PACKAGED does not name the packaged app; start this through npm.');
  }
  return path;
}
