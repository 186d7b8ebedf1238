import { randomInt } from 'node:crypto';

/** Digits and capitals without those that are taken for each other: 0 and O, 1 and I. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const groups = 5;
const groupLength = 4;

/** A new owner code, `XXXX-XXXX-XXXX-XXXX-XXXX`: 20 symbols of 32, which is 100 bits. */
export function newOwnerCode(): string {
  const group = () =>
    Array.from({ length: groupLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** A code as it was given out, from how somebody typed it: small letters, spaces, no dashes. */
export function readOwnerCode(typed: string): string {
  const symbols = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return (symbols.match(/.{1,4}/g) ?? []).join('-');
}
