import { phrases } from './phrases';
import { saidOtherwise } from './said-otherwise';
import { shortNames } from './short-names';

/** What is heard and not merely read. */
export const spoken = { phrases, shortNames, saidOtherwise } as const;
