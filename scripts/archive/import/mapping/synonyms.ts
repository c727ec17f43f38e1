import { TARGETS, type Target } from './targets.ts';

/**
 * Headers as people write them (Bokmål, Nynorsk, English, Russian), the surest first: where two columns
 * could be one target, the one further to the front is taken. Case, spaces and punctuation do not matter.
 */
const HEADERS: Readonly<Record<Exclude<Target, 'notes'>, string>> = {
  id: `
    Prosjektnummer | Prosjektnr | Prosjekt nr | Prosjekt-ID | Prosjektkode | Saksnummer | Saksnr | Sak nr
    Arkivsak | Arkivsaksnummer | Søknadsnummer | Søknadsnr | Project number | Project no | Project ID
    Case number | Case no | Application number | Номер проекта | № проекта | Номер дела | Номер заявки
    Регистрационный номер | Referanse | Referansenummer | Ref | Ref nr | Reference | Løpenummer | Løpenr
    Nummer | Nr | Number | No | № | Номер`,
  title: `
    Prosjekttittel | Prosjektets tittel | Prosjektnavn | Prosjektets navn | Prosjektnamn | Navn på prosjekt
    Navn på prosjektet | Namn på prosjekt | Prosjektets namn | Tittel | Project title | Project name
    Title of project | Title of the project | Name of project | Название проекта | Наименование проекта
    Название | Наименование | Søknadstittel | Sakstittel | Tiltak | Prosjekt | Project | Проект`,
  title_language: `
    Tittelspråk | Språk | Språk i tittel | Language | Язык | Язык названия`,
  year: `
    Bevilgningsår | Tildelingsår | Vedtaksår | Løyvingsår | Budsjettår | Tilskuddsår | År | Year granted
    Grant year | Year of grant | Year | Год выделения | Год гранта | Год`,
  decision_date: `
    Vedtaksdato | Vedtatt | Vedtak dato | Dato for vedtak | Vedteken | Dato vedtak | Bevilgningsdato
    Tildelingsdato | Løyvingsdato | Dato for bevilgning | Innvilget dato | Date of decision | Date granted
    Grant date | Award date | Decided | Decided on | Дата решения | Дата выделения | Дата | Dato | Date`,
  start: `
    Prosjektstart | Prosjektperiode start | Prosjektperiode fra | Startdato | Oppstart | Oppstartsdato
    Dato start | Start date | Project start | Starts | From | Fra | Fra dato | Frå | Frå dato | Дата начала
    Начало | Начало проекта`,
  end: `
    Prosjektslutt | Prosjektperiode slutt | Prosjektperiode til | Sluttdato | Slutt | Avsluttes | Dato slutt
    End date | Project end | Ends | To | Til | Til dato | Дата окончания | Окончание | Окончание проекта
    Конец проекта`,
  category: `
    Kategori | category_source | Prosjektkategori | Satsningsområde | Satsingsområde | Innsatsområde
    Prioritert område | Fagområde | Tema | Temaområde | Sektor | Område | Priority area | Priority | Theme
    Topic | Sector | Field | Категория | Тема | Направление | Приоритетное направление | Сфера | Тематика`,
  programme: `
    Ordning | Program | Tilskuddsordning | Tilskotsordning | Støtteordning | Programnavn | Prosjekttype
    Fond | Scheme | Grant scheme | Grant programme | Программа | Схема`,
  youth: `
    Ungdom | Barn og unge | Barn og ungdom | Barn/unge | Born og unge | Children and youth | Молодежь
    Дети и молодежь | Молодёжный проект`,
  indigenous: `
    Urfolk | Urfolksprosjekt | Samisk | Indigenous peoples | Indigenous people | Коренные народы
    Коренные малочисленные народы`,
  applicant: `
    Søker | Søkerorganisasjon | Søkers navn | Navn på søker | Søkjar | Søkjarorganisasjon | Søkernavn
    Søkende organisasjon | Norsk søker | Prosjekteier | Prosjekteigar | Tilskuddsmottaker | Tilskotsmottakar
    Støttemottaker | Mottaker | Mottakar | Ansvarlig organisasjon | Norsk organisasjon | Organisasjon
    Organisasjonsnavn | Applicant organisation | Applicant name | Name of applicant | Norwegian applicant
    Project owner | Grantee | Recipient | Beneficiary | Organisation | Organization | Заявитель
    Организация-заявитель | Норвежский заявитель | Получатель | Грантополучатель | Норвежская организация
    Организация`,
  applicant_type: `
    Søkertype | Type søker | Søkjartype | Organisasjonstype | Type organisasjon | Sektor søker
    Type of applicant | Kind of applicant | Organisation type | Тип заявителя | Тип организации`,
  applicant_place: `
    Søkers sted | Søkersted | Sted | Stad | Poststed | Poststad | By | Hjemsted | Tettsted
    Place of applicant | Place | Town | City | Seat | Город заявителя | Место | Город | Населенный пункт`,
  applicant_municipality: `
    Kommune | Kommunenavn | Søkers kommune | Søkerkommune | Hjemkommune | Municipality | Коммуна
    Муниципалитет`,
  applicant_county: `
    Fylke | Fylkesnavn | Søkers fylke | Søkerfylke | Norsk fylke | County | Фюльке | Губерния
    Фюльке заявителя`,
  partner_name: `
    Russisk partner | Russiske partnere | Russiske partnarar | Russisk samarbeidspartner
    Russiske samarbeidspartnere | Partnerorganisasjon | Partnernavn | Partner | Partnere | Partnarar
    Partnar | Samarbeidspartner | Samarbeidspartnere | Samarbeidspartnar | Samarbeidspartner i Russland
    Samarbeidspartnere i Russland | Partner i Russland | Partner_names | Russian partner | Russian partners
    Partners | Partner organisation | Cooperation partner | Партнер | Партнеры | Российский партнер
    Российские партнеры | Партнерская организация | Организация-партнер | Партнер в России`,
  partner_type: `
    Partnertype | Type partner | Partnerens type | Partner_types | Type of partner | Kind of partner
    Тип партнера | Вид партнера`,
  partner_count: `
    Antall partnere | Antall russiske partnere | Tal på partnarar | Number of partners | No of partners
    Количество партнеров | Число партнеров`,
  partner_place: `
    Partnersted | Partners sted | Partnerens sted | Partnerby | Sted i Russland | By i Russland
    Russisk sted | Russisk by | Stad i Russland | Place in Russia | City in Russia | Partner city
    Partner town | Russian city | Город партнера | Место в России | Город в России`,
  partner_region: `
    Region i Russland | Russisk region | Partnerregion | Partnerens region | Russisk fylke
    Fylke i Russland | Oblast | Region in Russia | Russian region | Регион партнера | Регион России
    Российский регион | Регион | Область | Region`,
  other_countries: `
    Andre land | Øvrige land | Andre deltakerland | Deltakerland | Other country | Countries | Другие страны
    Страны`,
  amount_nok: `
    Bevilget beløp | Bevilget | Bevilgning | Bevilga beløp | Bevilga | Bevilgningsbeløp | Innvilget beløp
    Innvilget | Innvilga | Innvilga beløp | Tildelt beløp | Tildelt | Tildeling | Løyving | Løyvd
    Løyvd beløp | Vedtatt beløp | Tilskudd | Tilskuddsbeløp | Tilskot | Tilsagn | Tilsagnsbeløp | Støtte
    Støttebeløp | Støtte fra Barentssekretariatet | Granted | Amount granted | Granted amount | Grant amount
    Awarded | Amount awarded | Awarded amount | Grant | Выделено | Выделенная сумма | Сумма гранта
    Размер гранта | Грант | Beløp | Sum | Amount | Сумма`,
  source_title: `
    Kilde | Kjelde | Kildens navn | Source | Источник`,
  source_url: `
    URL | Lenke | Lenkje | Kildelenke | Link | Prosjektside | Nettadresse | Web address | Ссылка
    Адрес страницы`,
  confidence: `
    Sikkerhet | Datakvalitet | Certainty | Достоверность`,
  hold_back: `
    Hold tilbake | Skjermet | Skjerma | Unntatt offentlighet | Unnateke offentlegheit | Skal ikke vises
    Skjul søker | Konfidensiell | Confidential | Do not publish | Hide | Не публиковать | Скрыть
    Конфиденциально`,
  description: `
    Beskrivelse | Prosjektbeskrivelse | Beskriving | Sammendrag | Samandrag | Ingress | Formål | Mål
    Målsetting | Omtale | Innhold | Aktiviteter | Resultater | Rapport | Merknad | Merknader | Kommentar
    Kommentarer | Notat | Begrunnelse | Vedtakstekst | Project description | Summary | Abstract | Purpose
    Goals | Comment | Comments | Remarks | Results | Activities | Описание | Описание проекта | Аннотация
    Цель | Цели | Комментарий | Примечание | Примечания | Содержание`,
  person: `
    Person_names | Имя | Adresse | Address | Адрес | Kontonummer | Bankkonto | Signatur
    Underskrift | Artist | Artister | Kunstner | Kunstnere | Deltakere | Deltakarar | Participants
    Участники | Подпись`,
  // What was asked for, planned, paid or lacking is not what was granted. The last are ours, made anew by the importer.
  ignore: `
    Søknadsbeløp | Søknadssum | Søkt beløp | Søkt | Omsøkt | Omsøkt beløp | Søkt om | Amount applied for
    Applied | Requested | Requested amount | Запрошенная сумма | Запрошено | Totalbudsjett | Budsjett
    Total | Totalt | Totalkostnad | Prosjektkostnad | Kostnader | Total budget | Budget | Project budget
    Бюджет | Бюджет проекта | Общий бюджет | Egenandel | Egenfinansiering | Eigenfinansiering
    Own contribution | Utbetalt | Paid | Restbeløp | Выплачено | Собственный вклад | Valuta | Currency
    Валюта | Organisasjonsnummer | Orgnr | Org nummer | Organisation number | Organization number
    Номер организации | ИНН | ОГРН | Postnummer | Postnr | Postkode | Zip | Postcode | Kommunenummer
    Kommunenr | Fylkesnummer | Fylkesnr | Индекс | Status | Prosjektstatus | Статус | Søknadsdato | Mottatt
    Mottatt dato | Registrert | Opprettet | Endret | Sist endret | Rapportfrist | Frist | Дата заявки
    Application date | Date of application | Created | Modified | Deadline | Norsk partner | Norske partnere
    Andre norske partnere | Nettside | Hjemmeside | Website | Сайт | Prosjektperiode | Period
    title_redacted | year_basis | category_group | category_detail | category_suggested
    category_suggested_confidence | flags | applicant_place_basis | partner_place_basis`,
};

/** Target → headers that mean it, its own name first. */
export const SYNONYMS: ReadonlyMap<Target, readonly string[]> = new Map(
  TARGETS.map(({ name }) => [name, [name, ...(name === 'notes' ? [] : splitWords(HEADERS[name]))]]),
);

function splitWords(text: string): readonly string[] {
  return text.split(/\s*[|\n]\s*/u).filter((word) => word !== '');
}
