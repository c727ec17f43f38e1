import { beforeAll, describe, expect, test } from 'vitest';
import { readPlaceLists } from './gazetteer.test-data.ts';
import type { PlaceQuery } from './place-match.ts';

type Lists = Awaited<ReturnType<typeof readPlaceLists>>;
let lists: Lists;

beforeAll(async () => {
  lists = await readPlaceLists('data');
});

/** The id that is found and how, `ambiguous: ids` or `unknown: suggestions`. */
function match(text: string, query: Partial<PlaceQuery>): string {
  const found = lists.matcher.match(text, { side: 'NO', kind: 'settlement', within: [], ...query });
  if (found.result === 'found') return `${found.place.id} ${found.how}`;
  if (found.result === 'unknown') return `unknown: ${found.suggestions.join(' | ')}`;
  return `ambiguous: ${found.candidates.map(({ id }) => id).join(' ')}`;
}

describe('a Norwegian settlement', () => {
  test.each([
    ['Kirkenes', 'no-kirkenes exact'],
    ['  Kirkenes ', 'no-kirkenes exact'],
    ['KIRKENES', 'no-kirkenes exact'],
    ['Girkonjárga', 'no-kirkenes exact'],
    ['Girkonjarga', 'no-kirkenes exact'],
    ['Киркенес', 'no-kirkenes exact'],
    ['из Киркенеса', 'no-kirkenes inflected'],
    ['Tromsø', 'no-tromso exact'],
    ['Tromso', 'no-tromso exact'],
    ['Tromsoe', 'no-tromso exact'],
    ['TROMSØ', 'no-tromso exact'],
    ['Tromso\u0308', 'no-tromso exact'],
    ['Romsa', 'no-tromso exact'],
    ['Bodø', 'no-bodo exact'],
    ['Bodoe', 'no-bodo exact'],
    ['Mo i Rana', 'no-mo-i-rana exact'],
    ['Mo-i-Rana', 'no-mo-i-rana exact'],
    ['Vadsø', 'no-vadso exact'],
    ['Vadsö', 'no-vadso exact'],
    ['Čáhcesuolu', 'no-vadso exact'],
    ['Cahcesuolu', 'no-vadso exact'],
    ['Misvaer', 'no-misvaer exact'],
    ['Brønnøysund', 'no-bronnoysund exact'],
    ['Bronnoysund', 'no-bronnoysund exact'],
    ['Haakvik', 'no-hakvik exact'],
    ['Narviika', 'no-narvik alternative'],
    ['fra Kirkenes', 'no-kirkenes inflected'],
    ['i Tromsø', 'no-tromso inflected'],
    ['Tromsøs', 'no-tromso inflected'],
    ["Hammerfest's", 'no-hammerfest inflected'],
    ['Kirkenesissä', 'no-kirkenes inflected'],
    ['9900 Kirkenes', 'no-kirkenes address'],
    ['N-9900 Kirkenes', 'no-kirkenes address'],
    ['NO-9900 KIRKENES', 'no-kirkenes address'],
    ['Kirkenes, 9900', 'no-kirkenes address'],
    ['Storgata 5, 9900 Kirkenes', 'no-kirkenes address'],
    ['Kirkenes, Sør-Varanger', 'no-kirkenes address'],
    ['Sør-Varanger: Kirkenes', 'no-kirkenes address'],
    ['Kirkenes (Finnmark)', 'no-kirkenes address'],
    ['Kirkenes, Norge', 'no-kirkenes address'],
    ['Kirkenes - Norway', 'no-kirkenes address'],
    ['Kirkenes sentrum', 'no-kirkenes inflected'],
    ['Vadsø by', 'no-vadso inflected'],
    ['Alta i Finnmark', 'no-alta address'],
    ['Kautokeino/Guovdageaidnu', 'no-kautokeino address'],
    ['Kvalsund', 'no-kvalsund exact'],
    ['Berg', 'no-berg exact'],
    ['Sandnes', 'ambiguous: no-sandnes no-sandnes-sor-varanger'],
    ['Sandnes, Sør-Varanger', 'no-sandnes-sor-varanger address'],
    ['Sandnes (Rogaland)', 'no-sandnes address'],
    ['Sandnes, Nordland', 'ambiguous: no-sandnes no-sandnes-sor-varanger no-region-nordland'],
    ['Kirkenes og Vardø', 'ambiguous: no-kirkenes no-vardo'],
    ['Kirkenes, Vardø', 'ambiguous: no-kirkenes no-vardo'],
    ['Kirknes', 'unknown: Kirkenes'],
    ['Hammarfest', 'unknown: Hammerfest'],
    ['Langtvekkistan', 'unknown: '],
    ['Bergsta', 'unknown: '],
    ['', 'unknown: '],
    ['–', 'unknown: '],
    ['Norge', 'unknown: '],
    ['Murmansk', 'unknown: '],
    ['Rovaniemi', 'unknown: '],
  ])('%s is %s', (text, expected) => {
    expect(match(text, {})).toBe(expected);
  });

  test.each([
    ['Sandnes', ['Finnmark'], 'no-sandnes-sor-varanger exact'],
    ['Sandnes', ['Rogaland'], 'no-sandnes exact'],
    ['Sandnes', ['Troms og Finnmark'], 'no-sandnes-sor-varanger exact'],
    ['Sandnes', ['Troms'], 'ambiguous: no-sandnes no-sandnes-sor-varanger'],
    ['Berg', ['Troms'], 'no-senja-kommune former'],
    ['Berg', ['Nordland'], 'no-berg exact'],
    ['Kirkenes', ['Nordland'], 'no-kirkenes exact'],
  ])('%s in %j is %s', (text, within, expected) => {
    expect(match(text, { within })).toBe(expected);
  });
});

describe('a Norwegian municipality or county', () => {
  test.each([
    ['Tromsø', 'no-tromso-kommune exact'],
    ['Tromsø kommune', 'no-tromso-kommune alternative'],
    ['Tromsø komm.', 'no-tromso-kommune inflected'],
    ['Sør Varanger', 'no-sor-varanger-kommune exact'],
    ['Sor-Varanger', 'no-sor-varanger-kommune exact'],
    ['Kirkenes, Sør-Varanger', 'no-sor-varanger-kommune address'],
    ['Deatnu-Tana', 'no-tana-kommune alternative'],
    ['Unjárga/Nesseby', 'no-nesseby-kommune alternative'],
    ['på Senja', 'no-senja-kommune inflected'],
    ['Lenvik', 'no-senja-kommune former'],
    ['Lenvik kommune', 'no-senja-kommune former'],
    ['Torsken', 'no-senja-kommune former'],
    ['Tranøy', 'no-senja-kommune former'],
    ['Berg', 'no-senja-kommune former'],
    ['Kvalsund', 'no-hammerfest-kommune former'],
    ['Skånland', 'no-tjeldsund-kommune former'],
    ['Ballangen', 'no-narvik-kommune former'],
    ['Bjarkøy', 'no-harstad-kommune former'],
    ['Skjerstad', 'no-bodo-kommune former'],
    ['Tysfjord', 'ambiguous: no-narvik-kommune no-hamaroy-kommune'],
    ['Guovdageainnu suohkan', 'unknown: Kautokeino'],
    ['Bø i Vesterålen', 'no-bo-kommune alternative'],
  ])('%s is %s', (text, expected) => {
    expect(match(text, { kind: 'municipality' })).toBe(expected);
  });

  test.each([
    ['Finnmark', 'no-region-finnmark exact'],
    ['Finnmárku', 'no-region-finnmark exact'],
    ['Finnmark Fylkeskommune', 'no-region-finnmark alternative'],
    ['Finnmark County', 'no-region-finnmark alternative'],
    ['Troms fylke', 'no-region-troms alternative'],
    ['i Nordland', 'no-region-nordland inflected'],
    ['Nordland County Council', 'no-region-nordland alternative'],
    ['Финнмарк', 'no-region-finnmark exact'],
    ['Troms og Finnmark', 'ambiguous: no-region-troms no-region-finnmark'],
    ['Romsa ja Finnmárku', 'ambiguous: no-region-troms no-region-finnmark'],
    ['Troms og Finnmark fylkeskommune', 'ambiguous: no-region-troms no-region-finnmark'],
    ['Finmmark', 'unknown: Finnmark'],
  ])('%s is %s', (text, expected) => {
    expect(match(text, { kind: 'region' })).toBe(expected);
  });
});

describe('a Russian settlement', () => {
  test.each([
    ['Murmansk', 'ru-murmansk exact'],
    ['Мурманск', 'ru-murmansk exact'],
    ['Murmánska', 'ru-murmansk exact'],
    ['Murmansks', 'ru-murmansk inflected'],
    ['i Murmansk', 'ru-murmansk inflected'],
    ['v Murmanske', 'ru-murmansk inflected'],
    ['в Мурманске', 'ru-murmansk inflected'],
    ['из Мурманска', 'ru-murmansk inflected'],
    ['Мурманском', 'ru-murmansk inflected'],
    ['г. Мурманск', 'ru-murmansk inflected'],
    ['г.Мурманск', 'ru-murmansk inflected'],
    ['город Мурманск', 'ru-murmansk inflected'],
    ['в городе Мурманске', 'ru-murmansk inflected'],
    ['183038 Мурманск', 'ru-murmansk address'],
    ['Murmanskissa', 'ru-murmansk inflected'],
    ['Murmansk (Russland)', 'ru-murmansk address'],
    ['Murmansk, Russia', 'ru-murmansk address'],
    ['Murmansk by', 'ru-murmansk alternative'],
    ['п. Ревда', 'ru-revda inflected'],
    ['посёлок Ревда', 'ru-revda inflected'],
    ['с. Ловозеро', 'ru-lovozero inflected'],
    ['в селе Ловозере', 'ru-lovozero inflected'],
    ['Lujávri', 'ru-lovozero exact'],
    ['Lovozero, Murmansk', 'ru-lovozero address'],
    ['Lovozero (Murmansk oblast)', 'ru-lovozero address'],
    ['Montsjegorsk', 'ru-monchegorsk exact'],
    ['Montchegorsk', 'ru-monchegorsk romanised'],
    ['Montschegorsk', 'ru-monchegorsk romanised'],
    ['Mončegorsk', 'ru-monchegorsk alternative'],
    ['Arhangelsk', 'ru-arkhangelsk alternative'],
    ['Arkangelsk', 'ru-arkhangelsk alternative'],
    ['Архангельске', 'ru-arkhangelsk inflected'],
    ['Nickel', 'ru-nikel alternative'],
    ["Nikel'", 'ru-nikel exact'],
    ['Никеля', 'ru-nikel inflected'],
    ['Nikkel', 'ru-nikel alternative'],
    ['Kandalaksja', 'ru-kandalaksha exact'],
    ['Кандалакше', 'ru-kandalaksha inflected'],
    ['Narjan-Mar', 'ru-naryan-mar exact'],
    ['Naryan Mar', 'ru-naryan-mar exact'],
    ['Narian Mar', 'ru-naryan-mar alternative'],
    ['в Нарьян-Маре', 'ru-naryan-mar inflected'],
    ['Petrozavodsk', 'ru-petrozavodsk exact'],
    ['Петрозаводском', 'ru-petrozavodsk inflected'],
    ['Severomorsk', 'ru-severomorsk exact'],
    ['Кировск', 'ru-kirovsk exact'],
    ['Апатитах', 'ru-apatity inflected'],
    ['Полярных Зорях', 'ru-polyarnye-zori inflected'],
    ['Medvezjegorsk', 'ru-medvezhyegorsk romanised'],
    ['Vidyaevo', 'ru-vidyayevo romanised'],
    ['Zaozjorsk', 'ru-zaozyorsk exact'],
    ['Заозерск', 'ru-zaozyorsk exact'],
    ['St. Petersburg', 'ru-saint-petersburg exact'],
    ['St Petersburg', 'ru-saint-petersburg exact'],
    ['Sankt Petersburg', 'ru-saint-petersburg exact'],
    ['в Санкт-Петербурге', 'ru-saint-petersburg inflected'],
    ['Moskva', 'ru-moscow exact'],
    ['Москвы', 'ru-moscow inflected'],
    ['Великом Новгороде', 'ru-veliky-novgorod inflected'],
    ['Severomorsk-3', 'ru-severomorsk-3 exact'],
    ['Zapolyarny', 'ambiguous: ru-zapolyarny-komi ru-zapolyarny'],
    ['Заполярный', 'ambiguous: ru-zapolyarny-komi ru-zapolyarny'],
    ['Borovoi', 'ambiguous: ru-borovoy ru-borovoy-komi'],
    ['Zapolyarny, Murmansk oblast', 'ru-zapolyarny address'],
    ['Murmansk og Arkhangelsk', 'ambiguous: ru-murmansk ru-arkhangelsk'],
    ['Severomorks', 'unknown: Severomorsk | Severomorsk-3'],
    ['Kirkenes', 'unknown: '],
    ['Russland', 'unknown: '],
    ['в России', 'unknown: '],
  ])('%s is %s', (text, expected) => {
    expect(match(text, { side: 'RU' })).toBe(expected);
  });

  test.each([
    'Zapolyarny',
    'Zapoljarnyj',
    'Zapoljarny',
    'Zapolyarnyy',
    'Заполярный',
    'в Заполярном',
  ])('%s in Murmansk is the one there', (text) => {
    expect(match(text, { side: 'RU', within: ['Murmansk'] })).toMatch(/^ru-zapolyarny /);
    expect(match(text, { side: 'RU', within: ['Komi'] })).toMatch(/^ru-zapolyarny-komi /);
  });
});

describe('a Russian region or district', () => {
  test.each([
    ['Murmansk', 'ru-region-murmansk exact'],
    ['Murmansk oblast', 'ru-region-murmansk exact'],
    ['Murmansk fylke', 'ru-region-murmansk exact'],
    ['Murmanskregionen', 'ru-region-murmansk inflected'],
    ['Murmansk-regionen', 'ru-region-murmansk inflected'],
    ['Murmansk County', 'ru-region-murmansk inflected'],
    ['Мурманская область', 'ru-region-murmansk exact'],
    ['Мурманской обл.', 'ru-region-murmansk inflected'],
    ['Респ. Карелия', 'ru-region-karelia inflected'],
    ['Ловозерский р-н', 'ru-lovozero-district inflected'],
    ['Murmanskaya oblast', 'ru-region-murmansk romanised'],
    ['в Архангельской области', 'ru-region-arkhangelsk inflected'],
    ['Archangelsk region', 'ru-region-arkhangelsk inflected'],
    ['Republic of Karelia', 'ru-region-karelia exact'],
    ['Karelen', 'ru-region-karelia exact'],
    ['Russisk Karelen', 'ru-region-karelia alternative'],
    ['в Республике Карелия', 'ru-region-karelia inflected'],
    ['Карелии', 'ru-region-karelia inflected'],
    ['НАО', 'ru-region-nenets alternative'],
    ['Nenets Autonomous Okrug', 'ru-region-nenets exact'],
    ['Ненецком автономном округе', 'ru-region-nenets inflected'],
    ['Komi', 'ru-region-komi exact'],
    ['St. Petersburg', 'ru-region-saint-petersburg exact'],
    ['other Russia', 'ru-region-other exact'],
    ['Lovozero District', 'ru-lovozero-district exact'],
    ['Ловозерском районе', 'ru-lovozero-district inflected'],
    ['Petsjenga rajon', 'ru-pechenga-district alternative'],
    ['Nordvest-Russland', 'unknown: '],
  ])('%s is %s', (text, expected) => {
    expect(match(text, { side: 'RU', kind: 'region' })).toBe(expected);
  });
});

describe('a column for any kind of place', () => {
  test.each([
    ['Murmansk', 'RU', 'ru-region-murmansk exact'],
    ['г. Мурманск', 'RU', 'ru-murmansk inflected'],
    ['Kola', 'RU', 'ru-region-murmansk alternative'],
    ['Nikel', 'RU', 'ru-nikel exact'],
    ['Tromsø', 'NO', 'no-tromso-kommune exact'],
    ['Kirkenes', 'NO', 'no-kirkenes exact'],
    ['Vadsø by', 'NO', 'no-vadso inflected'],
    ['Finnmark', 'NO', 'no-region-finnmark exact'],
  ] as const)('%s is the widest of that name: %s %s', (text, side, expected) => {
    expect(match(text, { side, kind: 'any' })).toBe(expected);
  });
});
