import { expect, test } from 'vitest';
import type { RawCell } from '../raw-table.ts';
import { LIST_SEPARATORS, readList } from './list.ts';

test.each([
  [null, []],
  ['', []],
  [' - ', []],
  ['Prøveskolen', ['Prøveskolen']],
  ['Prøveskolen; Prøvekoret', ['Prøveskolen', 'Prøvekoret']],
  ['Prøveskolen;;Prøvekoret;', ['Prøveskolen', 'Prøvekoret']],
  ['Prøveskolen|Prøvekoret', ['Prøveskolen', 'Prøvekoret']],
  ['Prøveskolen / Prøvekoret', ['Prøveskolen', 'Prøvekoret']],
  ['Prøvebyen/Eksempelbyen', ['Prøvebyen/Eksempelbyen']],
  ['Prøveskolen\r\nPrøvekoret\n\nPrøvelaget', ['Prøveskolen', 'Prøvekoret', 'Prøvelaget']],
  ['• Prøveskolen • Prøvekoret', ['Prøveskolen', 'Prøvekoret']],
  ['- Prøveskolen\n- Prøvekoret', ['Prøveskolen', 'Prøvekoret']],
  ['– Prøveskolen\n* Prøvekoret', ['Prøveskolen', 'Prøvekoret']],
  ['1. Prøveskolen\n2. Prøvekoret', ['Prøveskolen', 'Prøvekoret']],
  ['1) Prøveskolen; 2) Prøvekoret', ['Prøveskolen', 'Prøvekoret']],
  ['(1) Prøveskolen\n\n(2) Prøvekoret', ['Prøveskolen', 'Prøvekoret']],
  ['1. divisjon Prøvebyen', ['1. divisjon Prøvebyen']],
  ['2. divisjon; 3. divisjon', ['2. divisjon', '3. divisjon']],
  ['Sør-Prøve skole', ['Sør-Prøve skole']],
  ['Sang og dans', ['Sang og dans']],
  ['Вымышленный хор и оркестр', ['Вымышленный хор и оркестр']],
  ['Kor, korps', ['Kor, korps']],
  ['Prøvekoret; PRØVEKORET ; Prøvekoret', ['Prøvekoret']],
  ['<ul><li>Prøveskolen</li><li>Prøvekoret</li></ul>', ['Prøveskolen', 'Prøvekoret']],
  ['Prøve\u200bskolen;\u202ePrøvekoret\u202c', ['Prøveskolen', 'Prøvekoret']],
  ['Prøveskolen; ikke oppgitt', ['Prøveskolen']],
  [17, ['17']],
] as readonly [RawCell, string[]][])('%j is %j', (cell, items) => {
  expect(readList(cell, { separators: LIST_SEPARATORS })).toEqual(items);
});

test.each([
  [[','], 'Kor, korps; dans\nsang', ['Kor', 'korps; dans sang']],
  [[' og '], 'Kor og korps', ['Kor', 'korps']],
  [['.'], 'a.b*c', ['a', 'b*c']],
  [[''], 'Kor', ['Kor']],
  [[], 'Kor; korps', ['Kor; korps']],
])('by %j: %j is %j', (separators, cell, items) => {
  expect(readList(cell, { separators })).toEqual(items);
});
