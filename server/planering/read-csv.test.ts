import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv';

const IDAG = '2026-11-20';
const HEAD =
  'personnummer;manad;plan_fran;plan_tom;aktivitet;plan_foljd;narvaro;undantag;sjuk;lakarintyg_tom';
const LEILA = '19900101-2385;2026-10;2026-03-01;;Praktik på förskola;ja;ja;inget;nej;';
const EMIL = '20000229-2399;2026-10;;;;;giltig_franvaro;;ja;2026-12-31';
const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (...lines: string[]) => utf8(lines.join('\r\n'));
const read = (bytes: Uint8Array) => readCsv(bytes, IDAG);
const fel = (bytes: Uint8Array) => {
  const result = read(bytes);
  return result.ok ? [] : result.fel.map((f) => `${f.rad}, ${f.kolumn}: ${f.text}`);
};

const ONE = {
  ok: true,
  rader: [
    {
      rad: 2,
      data: {
        personnummer: '199001012385',
        manad: '2026-10',
        plan: { from: '2026-03-01', tom: null, aktivitet: 'Praktik på förskola', undantag: 'inget' },
        planFoljd: 'ja',
        narvaro: 'ja',
        sjuk: 'nej',
        lakarintygTom: null,
      },
    },
  ],
};

describe('a file of plan and attendance', () => {
  it('is read by its headings, each row by its line', () => {
    expect(read(file(HEAD, LEILA))).toEqual(ONE);
    const two = read(file(HEAD, LEILA, '', EMIL, ''));
    expect(two.ok && two.rader.map((r) => r.rad)).toEqual([2, 4]);
  });

  it.each([
    ['commas', file(HEAD.replaceAll(';', ','), LEILA.replaceAll(';', ','))],
    ['tabs', file(HEAD.replaceAll(';', '\t'), LEILA.replaceAll(';', '\t'))],
    ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file(HEAD, LEILA)])],
    ['Windows-1252', new Uint8Array(Buffer.from(`${HEAD}\r\n${LEILA}\r\n`, 'latin1'))],
    ['only line feeds', utf8(`${HEAD}\n${LEILA}\n`)],
    [
      'other ways to write the headings',
      file(HEAD.replace('manad;plan_fran', 'Månad; Plan från').replace('aktivitet', 'AKTIVITET'), LEILA),
    ],
    ['quoted cells', file(HEAD, LEILA.replace('Praktik på förskola', '"Praktik på förskola"'))],
    ['a number kept as text', file(HEAD, LEILA.replace('19900101-2385', '"=""199001012385"""'))],
    ['empty rows at the end', file(HEAD, LEILA, ';;;;;;;;;', ';;;;;;;;;')],
  ])('may have %s', (_what, bytes) => expect(read(bytes)).toEqual(ONE));

  it('may begin with the hint of Excel, and lines are still those of the file', () => {
    const hinted = read(file('sep=;', HEAD, LEILA));
    expect(hinted.ok && hinted.rader.map((r) => r.rad)).toEqual([3]);
    expect(fel(file('sep=;', HEAD, LEILA.replace(';nej;', ';hej;')))).toEqual([
      '3, sjuk: Ska vara något av: ja, nej, okant.',
    ]);
  });

  it('keeps a comma in a cell when semicolons part the cells', () => {
    const result = read(file(HEAD, LEILA.replace('Praktik på förskola', 'SFI, kurs C')));
    expect(result.ok && result.rader[0]?.data.plan?.aktivitet).toBe('SFI, kurs C');
  });

  it('may leave columns out, but not the person and the month', () => {
    const result = read(file('manad;personnummer', '2026-10;19900101-2385'));
    expect(result.ok && result.rader[0]?.data).toMatchObject({ planFoljd: 'okant', plan: null });
    expect(fel(file('manad;sjuk', '2026-10;ja'))).toEqual(['1, null: Rubriken personnummer saknas.']);
  });

  it('tells every fault in one go, by line, and repeats no cell', () => {
    const faults = fel(
      file(
        HEAD,
        LEILA.replace('2385', '2384'),
        LEILA,
        '20000229-2399;okt;;;;kanske;;;;',
        '19900101-2385;2026-09;;',
      ),
    );
    expect(faults).toEqual([
      '2, personnummer: Personnumrets sista siffra stämmer inte.',
      '4, manad: Ska vara en månad, till exempel 2026-10.',
      '4, planFoljd: Ska vara något av: ja, nej, ingen_plan, okant.',
      '5, null: Raden har 4 celler, rubriken 10.',
    ]);
  });

  it('names a fault of quotes by its line', () => {
    expect(fel(file(HEAD, LEILA.replace('Praktik på förskola', 'Praktik "på" "förskola'), EMIL))).toEqual([
      '2, null: Citattecknen i raden går inte ihop.',
    ]);
  });

  it('without headings is refused without a word of what it holds', () => {
    const faults = fel(file(LEILA, EMIL));
    expect(faults[0]).toBe('1, null: Kolumn 1 har en rubrik som inte finns i beskrivningen.');
    expect(faults.join(' ')).not.toMatch(/1990|2385|förskola/u);
    expect(fel(file(`${HEAD};namn`, `${LEILA};Leila`))).toEqual([
      '1, null: Kolumn 11 har en rubrik som inte finns i beskrivningen.',
    ]);
    expect(fel(file(`${HEAD};sjuk`, `${LEILA};ja`))).toEqual(['1, null: Rubriken sjuk finns två gånger.']);
  });

  it.each([
    ['an Excel book', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]), /arbetsbok från Excel/u],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${HEAD}`, 'utf16le')), /UTF-16/u],
    ['something else', new Uint8Array([1, 0, 2]), /inte en textfil/u],
    ['nothing', new Uint8Array(), /tom/u],
    ['headings alone', file(HEAD), /inga rader/u],
  ])('that is %s is refused with what to do', (_what, bytes, words) =>
    expect(fel(bytes)).toEqual([expect.stringMatching(words)]),
  );
});
