import type { Format } from '../format.ts';
import type { Explore } from './en-explore.ts';

/** The words of the explore page's charts, in Bokmål. */
export function createExplore(f: Format): Explore {
  const pair = (a: number, b: number) => `${f.integer(a)} og ${f.integer(b)}`;

  return {
    notStated: 'ikke oppgitt',
    columnGrants: 'Tilskudd',
    kinds: {
      title: 'Typer søkere og partnere',
      applicants: 'Norsk søker',
      partners: 'Russisk partner',
      table: 'Typer søkere og partnere i en tabell',
      columnKind: 'Type',
      names: {
        performingArts: 'Scenekunst og musikk',
        municipal: 'Kommune, fylke',
        schools: 'Skoler',
        sports: 'Idrettslag',
        youth: 'Ungdomsorganisasjoner',
        festivals: 'Festivaler',
        visualArts: 'Kunst, film, litteratur',
        ngos: 'Frivillige organisasjoner',
        individuals: 'Privatpersoner',
        indigenous: 'Samisk, urfolk',
        museums: 'Museer, biblioteker',
        universities: 'Universitet, forskning',
        business: 'Næringsliv',
        media: 'Medier',
        church: 'Kirker',
        networks: 'Nettverk',
        state: 'Statlige etater',
        health: 'Helse',
      },
    },
    counties: {
      title: 'Fylke',
      table: 'Norske fylker i en tabell',
    },
    regions: {
      title: 'Russisk region',
      table: 'Russiske regioner i en tabell',
    },
    categories: {
      title: 'Kategori',
      table: 'Tilskudd etter kategori i en tabell',
    },
    comparison: {
      title: 'Andel av dokumenterte tilskudd, prosent',
      table: 'Sammenligningen i en tabell',
      columnRow: 'Rad',
      columnFacet: 'Etter',
      grantsOf: (name) => `Tilskudd, ${name}`,
      shareOf: (name) => `Andel, ${name}`,
      alt: (a, b) => `Andeler av de dokumenterte tilskuddene: ${a} og ${b}`,
      facets: {
        category: 'Kategori',
        applicantType: 'Norsk søker',
        partnerType: 'Russisk partner',
        from: 'Norsk fylke',
        to: 'Russisk region',
      },
      base: {
        category: (a, b) => `klassifiserte tilskudd: ${pair(a, b)}`,
        applicantType: (a, b) => `type oppgitt: ${pair(a, b)}`,
        partnerType: (a, b) => `type oppgitt: ${pair(a, b)}`,
        from: (a, b) => `fylke oppgitt: ${pair(a, b)}`,
        to: (a, b) => `region oppgitt: ${pair(a, b)}`,
      },
      several: 'noen oppgir flere',
    },
  };
}
