import { bytesOfWorkbook, bytesOfXml, read } from './support';

const sample = () =>
  bytesOfWorkbook((workbook) => {
    const first = workbook.addWorksheet('Table 4');
    first.getCell('B2').value = 'Table 4 & more <“quoted”>';
    first.getCell('B4').value = { formula: 'C4-1', result: -294 };
    first.getCell('B4').numFmt = '#,##0;(#,##0);"-"';
    first.getCell('C4').value = 0.0449;
    first.getCell('C4').numFmt = '0.0%';
    first.getCell('D4').value = { error: '#N/A' };
    first.getCell('E4').value = true;
    first.getCell('C5').value = { richText: [{ text: 'Early ' }, { text: 'help', font: { bold: true } }] };
    first.getRow(5).hidden = true;
    first.getColumn(3).hidden = true;
    workbook.addWorksheet('Empty');
    const hidden = workbook.addWorksheet('Workings', { state: 'veryHidden' });
    hidden.getCell('A1').value = 1234.5;
  });

test('values, texts as shown, formats, errors and what is hidden, sheet by sheet', async () => {
  const { sheets, tooLarge } = await read(await sample());
  expect(tooLarge).toEqual([]);
  expect(sheets.map(({ sheetName }) => sheetName)).toEqual(['Table 4', 'Workings']);
  const [table, workings] = sheets;
  expect(table).toMatchObject({ row: 1, column: 1 });
  expect(table.values).toEqual([
    ['Table 4 & more <“quoted”>', '', '', ''],
    ['', '', '', ''],
    [-294, 0.0449, '#N/A', true],
    ['', 'Early help', '', ''],
  ]);
  expect(table.texts[2]).toEqual(['(294)', '4.5%', '#N/A', 'TRUE']);
  expect(table.numberFormats[2].slice(0, 2)).toEqual(['#,##0;(#,##0);"-"', '0.0%']);
  expect(table.errors[2]).toEqual([false, false, true, false]);
  expect(table.hiddenRows).toEqual([false, false, false, true]);
  expect(table.hiddenColumns).toEqual([false, true, false, false]);
  expect(workings.values).toEqual([[1234.5]]);
});

test('tells how far it is, up to the end', async () => {
  const shares: number[] = [];
  await read(await sample(), async (share) => void shares.push(share));
  expect(shares.length).toBeGreaterThan(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares[shares.length - 1]).toBeGreaterThan(0.9);
});

test('stops where it is told to', async () => {
  await expect(read(await sample(), () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
});

test('what other programs write: prefixes, cells without references, texts in place, parts that are not packed', async () => {
  const sheet =
    '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Budget &#163;000</x:t></x:is></x:c><x:c><x:v>1.5E3</x:v></x:c></x:row>' +
    '<x:row r="3"><x:c r="B3" t="str"><x:f>A1</x:f><x:v>a_x000D_b</x:v></x:c><x:c r="C3" s="7"/></x:row></x:sheetData></x:worksheet>';
  const { sheets } = await read(await bytesOfXml(sheet, {}, 'STORE'));
  expect(sheets[0]).toMatchObject({ sheetName: 'Figures', row: 0, column: 0 });
  expect(sheets[0].values).toEqual([
    ['Budget £000', 1500],
    ['', ''],
    ['', 'a\rb'],
  ]);
});

test('texts that several cells share, without the readings of Japanese words', async () => {
  const { sheets } = await read(
    await bytesOfXml(
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData></worksheet>',
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>no</t></si><si><r><t xml:space="preserve">Early </t></r><r><t>help</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si></sst>',
      },
    ),
  );
  expect(sheets[0].values).toEqual([['Early help']]);
});

test('a sheet of many pieces is read whole', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}"><v>${i / 8}</v></c></row>`,
  );
  const { sheets } = await read(
    await bytesOfXml(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`),
  );
  expect(sheets[0].values).toEqual(rows.map((_, i) => [i, i / 8]));
});

test('a sheet with a cell far away from the others is left out and named', async () => {
  const far =
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  expect(await read(await bytesOfXml(far))).toEqual({ sheets: [], tooLarge: ['Figures'] });
});

describe('files that cannot be read, in words for the user', () => {
  const bytes = (...values: number[]) => Uint8Array.from([...values, ...new Array<number>(600).fill(0)]);

  test.each([
    ['nothing', new Uint8Array(), /is empty/],
    [
      'a file with a password, or .xls',
      bytes(0xd0, 0xcf, 0x11, 0xe0),
      /password or is in the old \.xls format/,
    ],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), /is not an Excel workbook/],
    ['the beginning of a zip file', bytes(0x50, 0x4b, 3, 4), /is damaged/],
  ])('%s', async (_, file, words) => {
    await expect(read(file)).rejects.toThrow(words);
  });

  test('a zip file of something else', async () => {
    await expect(
      read(await bytesOfXml('', { '_rels/.rels': '<Relationships/>', 'xl/workbook.xml': '' })),
    ).resolves.toMatchObject({ sheets: [] });
    const other = {
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    };
    await expect(read(await bytesOfXml('', other))).rejects.toThrow(/is not an Excel workbook/);
  });

  test('a binary workbook', async () => {
    const binary = {
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    };
    await expect(read(await bytesOfXml('', binary))).rejects.toThrow(/\.xlsb format/);
  });

  test('a workbook that ends too early, and one with a changed byte anywhere', async () => {
    const whole = await sample();
    await expect(read(whole.slice(0, whole.length - 40))).rejects.toThrow(/damaged|not an Excel/);
    const expected = JSON.stringify(await read(whole));
    let refused = 0;
    for (let at = 40; at < whole.length; at += 211) {
      const changed = whole.slice();
      changed[at] ^= 0x55;
      // A byte of a part that is not read may do no harm; what is read is as it was, or it is refused in words.
      const outcome = await read(changed).then(
        (found) => JSON.stringify(found),
        (error: Error) => error.name,
      );
      if (outcome === 'PlainProblem') refused += 1;
      else expect(outcome).toBe(expected);
    }
    expect(refused).toBeGreaterThan(5);
  });
});
