import fc from 'fast-check';

import { carelesslyKept, type ParseProfile } from '#apps-script/local/parse.ts';
import type { AnyRecord } from '#shared/model/record.ts';

import { rater, vendor } from '../fixtures/snapshot-parts.ts';
import { sampleSnapshot } from '../fixtures/snapshot.ts';
import { hostileText } from './hostile-texts.ts';
import { type QuickDevice, QuickTeam } from './quick-team.ts';
import { recordOf } from './records.ts';
import { startTime } from './team-workbook.ts';

/** Texts in one request: a quote, a remark and a title each for so many pieces of evidence. */
const piecesPerRound = 130;
export const textsPerRound = piecesPerRound * 3;

/** What went wrong; all of them must stay empty. */
export type TextFaults = {
  lostOnPull: string[];
  differentInCell: string[];
  formulas: number;
  formats: number;
};

/** A value as it is told in a failure. */
const short = (value: unknown): string => JSON.stringify(value ?? null).slice(0, 100);

type Piece = { quote: string; remark: string; title: string };

/** The texts of a round, the same for the same seed. */
function piecesOf(seed: number): Piece[] {
  const piece = fc.record({
    quote: hostileText(5000),
    remark: hostileText(2000),
    title: hostileText(300),
  });
  return fc.sample(piece, { numRuns: piecesPerRound, seed });
}

function recordsOf(pieces: readonly Piece[], later: number): AnyRecord[] {
  return pieces.flatMap(({ quote, remark, title }, at) => {
    const capturedAt = new Date(startTime + at).toISOString();
    const [pageId, passageId] = [`page-${at}`, `passage-${at}`];
    const url = `https://${at}.example/${title.slice(0, 40)}`;
    const page = {
      id: pageId,
      vendorId: 'shiomi',
      kind: 'web' as const,
      url,
      canonicalUrl: url,
      title,
      capturedAt,
      contentHash: '',
    };
    const place = {
      prefix: '',
      suffix: '',
      start: 0,
      end: 1,
      headings: [],
      pdfPage: null,
      frameUrl: '',
    };
    return [
      recordOf('page', page, later),
      recordOf('passage', { id: passageId, pageId, exact: quote, link: url, ...place }, later),
      recordOf(
        'evidence',
        {
          id: `evidence-${at}`,
          vendorId: 'shiomi',
          pageId,
          passageId,
          criterionIds: ['1.1'],
          strength: 1,
          counter: false,
          remark,
          capturedBy: 'rater-mori',
          capturedAt,
        },
        later,
      ),
    ];
  });
}

/** A laid-out workbook of one profile into which rounds of texts are pushed. */
export class TextTrial {
  readonly #profile: ParseProfile;
  readonly #team: QuickTeam;
  readonly #owner: QuickDevice;
  #revision: number;

  constructor(profile: ParseProfile) {
    this.#profile = profile;
    this.#team = new QuickTeam({ profile, keepsContexts: true });
    this.#owner = this.#team.member('rater-mori', 'owner');
    const base = [
      recordOf('evaluation', sampleSnapshot().evaluation),
      recordOf('vendor', vendor('shiomi', '潮見')),
      recordOf('rater', rater('rater-mori', '森')),
    ];
    this.#team.synced(this.#owner, base);
    // The rows that the texts will need are there before formats are compared.
    this.#revision = this.#push(recordsOf(piecesOf(1), 0));
  }

  /** Pushes the texts of one seed and compares what comes back by pull, and what stands in the cells. */
  round(seed: number): TextFaults {
    const before = { formulas: this.#formulas(), formats: this.#formats() };
    this.#team.clock.advance(1000);
    const pieces = piecesOf(seed);
    const records = recordsOf(pieces, this.#team.clock.now() - startTime);
    this.#push(records);
    // What did not fit into the calls of a push is written when somebody opens the file.
    const opened = this.#team.book.open();
    if (!opened.ok) throw new Error(opened.error);
    const { records: pulled, revision } = this.#team.synced(this.#owner, [], this.#revision);
    this.#revision = revision;
    const back = new Map(pulled.map((record) => [record.id, JSON.stringify(record.fields)]));
    const lost = records.filter(({ id, fields }) => back.get(id) !== JSON.stringify(fields));
    return {
      lostOnPull: lost.map(({ fields }) => short(fields)),
      differentInCell: this.#differentCells(pieces),
      formulas: this.#formulas() - before.formulas,
      formats: this.#formats() === before.formats ? 0 : 1,
    };
  }

  #push(records: readonly AnyRecord[]): number {
    const { refused, revision } = this.#team.synced(this.#owner, records, this.#revision ?? 0);
    if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
    return revision;
  }

  /** Rows of the evidence sheet stand in the order in which they were captured, which is that of the pieces here. */
  #differentCells(pieces: readonly Piece[]): string[] {
    const rows = this.#cells('証拠').slice(1);
    const kept = (text: string): string => {
      const cell = text.replaceAll(/\r\n?/g, '\n').replaceAll('\u0000', '');
      return this.#profile === 'hostile' ? carelesslyKept(cell) : cell;
    };
    // Titles and quotes may be shown on one line, joined before or after the cell drops characters.
    const line = (text: unknown): string => kept(String(text)).replaceAll(/\s+/g, ' ');
    return pieces.flatMap(({ quote, remark, title }, at) =>
      [
        [line(rows[at]?.[4]), line(quote)],
        [rows[at]?.[5], kept(remark)],
        [line(rows[at]?.[6]), line(title)],
      ].flatMap(([cell, text]) => (cell === text ? [] : [`${short(cell)} for ${short(text)}`])),
    );
  }

  #cells(name: string): unknown[][] {
    const { book } = this.#team.book;
    const sheetId = book.sheetId(name);
    if (sheetId === null) throw new Error(`There is no sheet ${name}.`);
    return book.values({ sheetId, row: 0, column: 0, rows: piecesPerRound + 1, columns: 10 });
  }

  /** Formula cells in the whole workbook. */
  #formulas(): number {
    const { getters } = this.#team.book.book.model;
    return getters
      .getSheetIds()
      .reduce((sum, id) => sum + getters.getCells(id).filter((cell) => cell.isFormula).length, 0);
  }

  /** Number formats of everything the machine wrote texts into. */
  #formats(): string {
    const { book } = this.#team.book;
    return JSON.stringify(
      ['証拠', '_records'].map((name) =>
        book.numberFormats({
          sheetId: book.sheetId(name) ?? '',
          row: 0,
          column: 0,
          rows: piecesPerRound + 1,
          columns: 10,
        }),
      ),
    );
  }
}
