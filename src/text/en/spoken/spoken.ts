import { phrases } from './phrases';
import { saidOtherwise } from './said-otherwise';
import { sayings } from './sayings';
import { shortNames } from './short-names';

/** What is heard and not merely read. */
export const spoken = { phrases, shortNames, saidOtherwise, sayings } as const;
