import { pageOrigin, previewOrigin, previewPath } from '../../../src/contract/page-origins';

/** The scheme of the program's own pages: not `file:`, so that nothing else on the disk is near. */
export const pageScheme = 'backline';

/** Where the wall's page lives. */
export const wallAddress = `${pageOrigin}/wall/index.html`;

/** Where the printed sheet is drawn. */
export const printAddress = `${pageOrigin}/desk/print/index.html`;

/** Where the wall's preview lives, which the desk shows in a frame. */
export const previewAddress = `${previewOrigin}${previewPath}`;

/** Where the desk's page lives. */
export const deskAddress = `${pageOrigin}/desk/index.html`;
