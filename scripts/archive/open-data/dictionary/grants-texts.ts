import { CATEGORY_DETAILS, CATEGORY_GROUPS, TITLE_STATES } from '#lib/archive/taxonomy.ts';
import type { ColumnInfo } from './column-info.ts';

/** Columns of a grant that say what it is. */
export const GRANT_TEXT_COLUMNS = {
  id: {
    heading: { nb: 'Id', en: 'Id' },
    nb: 'Nøkkel for tilskuddet; endres bare der den var laget av en tittel som siden er skjermet.',
    nn: 'Nøkkel for tilskotet; blir berre endra der han var laga av ein tittel som sidan er skjerma.',
    en: 'Key of the grant; it changes only where it was made from a title that has been screened since.',
    ru: 'Ключ гранта; меняется, только если был составлен из названия, которое позднее скрыто.',
  },
  title: {
    heading: { nb: 'Tittel', en: 'Title' },
    nb: 'Prosjektets tittel som kilden skriver den. Hakeparenteser viser hvor noe er tatt ut. Tom: holdt tilbake eller trukket.',
    nn: 'Tittelen på prosjektet slik kjelda skriv han. Hakeparentesar viser kvar noko er teke ut. Tom: halden tilbake eller trekt.',
    en: 'Title of the project as the source writes it. Square brackets show where something was taken out. Empty: withheld or withdrawn.',
    ru: 'Название проекта, как в источнике. Квадратные скобки показывают, где текст убран. Пусто: скрыто или отозвано.',
  },
  title_language: {
    heading: { nb: 'Tittelens språk', en: 'Language of the title' },
    codes: ['nb', 'nn', 'en', 'ru', 'se', 'mixed'],
    nb: 'Språket i tittelen; mixed: flere språk.',
    nn: 'Språket i tittelen; mixed: fleire språk.',
    en: 'Language of the title; mixed: several languages.',
    ru: 'Язык названия; mixed: несколько языков.',
  },
  title_state: {
    heading: { nb: 'Tittelens tilstand', en: 'State of the title' },
    codes: TITLE_STATES,
    nb: 'stated: som i kilden; screened: noe er tatt ut; withheld: venter på gjennomsyn; withdrawn: trukket.',
    nn: 'stated: som i kjelda; screened: noko er teke ut; withheld: ventar på gjennomsyn; withdrawn: trekt.',
    en: 'stated: as in the source; screened: something was taken out; withheld: waits to be read; withdrawn.',
    ru: 'stated: как в источнике; screened: часть убрана; withheld: ждёт проверки; withdrawn: отозвано.',
  },
  category_group: {
    heading: { nb: 'Kategori', en: 'Category' },
    codes: CATEGORY_GROUPS,
    nb: 'Gruppe som kan sammenlignes over alle år. A kultur, idrett og velferd; B miljø, helse, sivilsamfunn og media; C kompetanse og utdanning; D urfolk; E næring og entreprenørskap; X uklassifisert.',
    nn: 'Gruppe som kan samanliknast over alle år. A kultur, idrett og velferd; B miljø, helse, sivilsamfunn og media; C kompetanse og utdanning; D urfolk; E næring og entreprenørskap; X uklassifisert.',
    en: 'Group that can be compared over all years. A culture, sport and welfare; B environment, health, civil society and media; C competence and education; D indigenous peoples; E business and entrepreneurship; X not classified.',
    ru: 'Группа, сопоставимая за все годы. A культура, спорт и социальная сфера; B окружающая среда, здоровье, гражданское общество и СМИ; C образование и компетенции; D коренные народы; E бизнес и предпринимательство; X без категории.',
  },
  category_detail: {
    heading: { nb: 'Underkategori', en: 'Detail of the category' },
    codes: CATEGORY_DETAILS,
    nb: 'A1 kultur, A2 idrett, A3 velferd, B1 miljø, B2 helse, B3 sivilsamfunn, B4 media, C1 kompetanse, D1 urfolk, E1 næring, E2 infrastruktur. Tom der kilden ikke skiller.',
    nn: 'A1 kultur, A2 idrett, A3 velferd, B1 miljø, B2 helse, B3 sivilsamfunn, B4 media, C1 kompetanse, D1 urfolk, E1 næring, E2 infrastruktur. Tom der kjelda ikkje skil.',
    en: 'A1 culture, A2 sport, A3 welfare, B1 environment, B2 health, B3 civil society, B4 media, C1 competence, D1 indigenous peoples, E1 business, E2 infrastructure. Empty where the source makes no difference.',
    ru: 'A1 культура, A2 спорт, A3 благополучие, B1 окружающая среда, B2 здоровье, B3 гражданское общество, B4 СМИ, C1 компетенции, D1 коренные народы, E1 предпринимательство, E2 инфраструктура. Пусто, если источник не различает.',
  },
  category_source: {
    heading: { nb: 'Kildens kategori', en: 'Category in the source' },
    nb: 'Kategorien som kilden skriver den. Tom: ikke oppgitt.',
    nn: 'Kategorien slik kjelda skriv han. Tom: ikkje oppgjeven.',
    en: 'The category as the source writes it. Empty: not stated.',
    ru: 'Категория, как в источнике. Пусто: не указана.',
  },
  source_title: {
    heading: { nb: 'Kilde', en: 'Source' },
    nb: 'Tittel på kilden. Adressen er ikke med: sidene navngir personer og partnere.',
    nn: 'Tittel på kjelda. Adressa er ikkje med: sidene namngjev personar og partnarar.',
    en: 'Title of the source. Its address is left out: the pages name people and partners.',
    ru: 'Название источника. Адрес не приводится: на страницах названы люди и партнёры.',
  },
} as const satisfies Readonly<Record<string, ColumnInfo>>;
