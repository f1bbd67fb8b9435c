import { type Observation, type ProbeGroup, probe, refusal } from '../probe.ts';
import { contentOf, valuesOf } from '../seen.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

function linked(text: string, address: string | null): GoogleAppsScript.Spreadsheet.RichTextValue {
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(address).build();
}

function readLink(cell: Range): Observation {
  const value = cell.getRichTextValue();
  return value ? [value.getText(), value.getLinkUrl()] : null;
}

/** Notes, links and names: what stands beside the value of a cell. */
export const annotations: ProbeGroup = {
  name: 'beside',
  probes: [
    probe('note', 'official', 'a note reads back as it was written', (bench) =>
      bench.block().setNote('一行目\nsecond line').getNote(),
    ),
    probe('note-none', 'memory', 'getNote without a note', (bench) => bench.block().getNote()),
    probe('note-empty', 'memory', "a note after setNote('')", (bench) =>
      bench.block().setNote('x').setNote('').getNote(),
    ),
    probe('note-null', 'memory', 'a note after setNote(null)', (bench) =>
      bench.block().setNote('x').setNote(null).getNote(),
    ),
    probe('note-formula', 'memory', 'a note that begins with = stays text', (bench) =>
      bench.block().setNote('=1+1').getNote(),
    ),
    probe('note-apostrophe', 'memory', 'a note keeps an apostrophe at its start', (bench) =>
      bench.block().setNote("'x").getNote(),
    ),
    probe('note-blanks', 'memory', 'a note keeps blanks and line ends at its end', (bench) =>
      bench.block().setNote('x \n').getNote(),
    ),
    probe('note-fill', 'official', 'setNote on 1 x 2 cells', (bench) =>
      bench
        .block(1, 2)
        .setNote('both')
        .getNotes()
        .map((row) => row.map(String)),
    ),
    probe('note-clear', 'official', 'clearNote takes it away', (bench) =>
      bench.block().setNote('x').clearNote().getNote(),
    ),
    probe('note-clear-content', 'official', 'clearContent keeps the note', (bench) =>
      bench.block().setNote('x').setValue(1).clearContent().getNote(),
    ),
    probe('note-clear-all', 'memory', 'clear takes the note, too', (bench) =>
      bench.block().setNote('x').clear().getNote(),
    ),
    probe('link', 'official', 'a text with a link reads back', (bench) => {
      const cell = bench
        .block()
        .setRichTextValue(linked('会社概要', 'https://alpha.example/about'));
      return [readLink(cell), contentOf(bench, cell)];
    }),
    probe('link-none', 'official', 'getLinkUrl of a plain text', (bench) =>
      readLink(bench.block().setValue("'x")),
    ),
    probe('link-null', 'official', 'setLinkUrl(null) makes no link', (bench) =>
      readLink(bench.block().setRichTextValue(linked('x', null))),
    ),
    probe('link-of-number', 'memory', 'a rich text 5 is a text, not a number', (bench) =>
      contentOf(bench, bench.block().setRichTextValue(linked('5', null))),
    ),
    probe('link-of-formula', 'memory', 'a rich text =1+1 is a text, not a formula', (bench) =>
      contentOf(bench, bench.block().setRichTextValue(linked('=1+1', null))),
    ),
    probe('link-of-apostrophe', 'memory', "a rich text 'x keeps its apostrophe", (bench) =>
      contentOf(bench, bench.block().setRichTextValue(linked("'x", null))),
    ),
    probe('link-date', 'memory', 'a linked text 3/4 is a text, not a date', (bench) =>
      contentOf(bench, bench.block().setRichTextValue(linked('3/4', 'https://alpha.example/'))),
    ),
    probe('link-of-address', 'memory', 'an address written as text is linked by itself', (bench) =>
      readLink(bench.block().setValue("'https://alpha.example/a")),
    ),
    probe('link-overwritten', 'memory', 'setValue takes an earlier link away', (bench) => {
      const cell = bench.block().setRichTextValue(linked('x', 'https://alpha.example/'));
      return readLink(cell.setValue("'y"));
    }),
    probe('link-list', 'official', 'setRichTextValues writes each cell', (bench) => {
      const texts = [[linked('a', 'https://alpha.example/'), linked('b', null)]];
      return valuesOf(bench, bench.block(1, 2).setRichTextValues(texts));
    }),
    probe('rich-text-of-number', 'memory', 'getRichTextValue of a cell that holds 5', (bench) =>
      readLink(bench.block().setValue(5)),
    ),
    probe('name', 'official', 'getRangeByName finds a named range', (bench) => {
      const [range, name] = [bench.block(2, 2), bench.rangeName('a')];
      bench.file.setNamedRange(name, range);
      return bench.file.getRangeByName(name)?.getA1Notation() === range.getA1Notation();
    }),
    probe('name-moved', 'official', 'setNamedRange with a known name moves it', (bench) => {
      const [range, name] = [bench.block(1, 2), bench.rangeName('b')];
      bench.file.setNamedRange(name, range.getCell(1, 1));
      bench.file.setNamedRange(name, range.getCell(1, 2));
      return bench.file.getRangeByName(name)?.getColumn() ?? null;
    }),
    probe(
      'name-unknown',
      'official',
      'getRangeByName of an unknown name',
      ({ file }) => file.getRangeByName('mikiwame_no_such_name') === null,
    ),
    probe('name-removed', 'official', 'getRangeByName after removeNamedRange', (bench) => {
      const name = bench.rangeName('c');
      bench.file.setNamedRange(name, bench.block());
      bench.file.removeNamedRange(name);
      return bench.file.getRangeByName(name) === null;
    }),
    probe('name-in-formula', 'official', 'a formula with a named range', (bench) => {
      const [cells, name] = [bench.block(1, 2), bench.rangeName('d')];
      bench.file.setNamedRange(name, cells.getCell(1, 1).setValue(20));
      return Number(cells.getCell(1, 2).setFormula(`=${name}+1`).getValue());
    }),
    probe('name-follows', 'memory', 'a named range follows when rows are inserted', (bench) => {
      const [cell, name] = [bench.block(), bench.rangeName('e')];
      bench.file.setNamedRange(name, cell);
      bench.sheet.insertRowsBefore(cell.getRow(), 1);
      const moved = (bench.file.getRangeByName(name)?.getRow() ?? 0) - cell.getRow();
      bench.sheet.deleteRow(cell.getRow());
      return moved;
    }),
    probe('name-removed-unknown', 'memory', 'removeNamedRange of an unknown name', ({ file }) =>
      refusal(() => {
        file.removeNamedRange('mikiwame_no_such_name');
        SpreadsheetApp.flush();
      }),
    ),
    probe(
      'name-with-blank',
      'memory',
      'setNamedRange with a blank in the name is refused',
      (bench) => {
        const [name, range] = [bench.rangeName('with blank'), bench.block()];
        const error = refusal(() => {
          bench.file.setNamedRange(name, range);
          SpreadsheetApp.flush();
        });
        return error === 'no error';
      },
    ),
  ],
};
