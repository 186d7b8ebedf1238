import { basename, dirname } from 'node:path';
import type { DeskCalls } from '../../../src/contract/desk-calls';
import type { Chosen, WrittenFile } from '../../../src/contract/desk-files';
import { deskArgumentSchemas, printArgumentSchemas } from '../../../src/contract/desk-schemas';
import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import type { PrintSheet } from '../../../src/contract/print-bridge';
import type { SheetWindow } from '../display/sheet-window';
import { chooseTarget } from '../files/file-dialogs';
import { placeIn } from '../storage/library/library-place';
import { refusalOf } from '../storage/library/refusal-of';
import { writeNew } from '../storage/library/write-new';
import { routineBytes } from './argument-size';
import { asked, cancelled, chosen } from './desk-file-handlers';
import type { FileParts } from './desk-file-handlers';
import type { Doorway } from './doorway';

/** What the calls for printing reach. */
export interface PrintParts extends FileParts {
  readonly sheets: SheetWindow;
}

type Wish = DeskCalls['desk:print']['argument'];

/** Opens the desk's channel for the printed sheet, and those of the page that draws it. */
export function openPrintChannels(doorway: Doorway, parts: PrintParts): void {
  const { sheets } = parts;
  doorway.open('desk:print', {
    schema: deskArgumentSchemas['desk:print'],
    mostBytes: routineBytes,
    handle: (wish) => refusalOf(() => printed(parts, wish)),
  });
  doorway.open('print:load', {
    schema: printArgumentSchemas['print:load'],
    handle: () => {
      const sheet = sheets.sheet();
      return sheet === undefined ? refused('not-found') : done(sheet);
    },
  });
  doorway.open('print:drawn', {
    schema: printArgumentSchemas['print:drawn'],
    handle: () => {
      sheets.drawn();
      return done(undefined);
    },
  });
}

async function printed(parts: PrintParts, wish: Wish): Promise<Outcome<Chosen<WrittenFile>>> {
  const { sheets, place } = parts;
  const sheet = sheetOf(parts, wish);
  if (wish.to === 'printer') {
    const isPrinted = await sheets.toPrinter(sheet);
    return done(isPrinted ? written('') : cancelled);
  }
  const path = await asked(parts, (desk) =>
    chooseTarget(desk, { name: 'PDF', extension: 'pdf' }, 'backline.pdf'),
  );
  if (path === undefined) {
    return done(cancelled);
  }
  await writeNew(placeIn(place, dirname(path)), basename(path), await sheets.asPdf(sheet));
  return done(written(basename(path)));
}

function written(fileName: string): Chosen<WrittenFile> {
  return chosen({ fileName, routines: 1 });
}

function sheetOf({ storage, place }: PrintParts, { routine, paper }: Wish): PrintSheet {
  const { clinicName, language } = storage.settings.current();
  return { routine, clinicName, language, paper, printedAt: place.now().toISOString() };
}
