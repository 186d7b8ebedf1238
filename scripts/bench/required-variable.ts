/** A variable that `npm run bench` sets. */
export function requiredVariable(name: string): string {
  const value = process.env[name] ?? '';
  if (value === '') {
    throw new Error(`${name} is not set; start this through npm run bench.`);
  }
  return value;
}
