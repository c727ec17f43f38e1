import type { Format } from '../format.ts';
import type { Explore } from './en-explore.ts';

/** The words of the explore page's charts, in Nynorsk. */
export function createExplore(f: Format): Explore {
  const pair = (a: number, b: number) => `${f.integer(a)} og ${f.integer(b)}`;

  return {
    notStated: 'ikkje oppgitt',
    columnGrants: 'Tilskot',
    kinds: {
      title: 'Typar søkjarar og partnarar',
      applicants: 'Norsk søkjar',
      partners: 'Russisk partnar',
      table: 'Typar søkjarar og partnarar i ein tabell',
      columnKind: 'Type',
      names: {
        performingArts: 'Scenekunst og musikk',
        municipal: 'Kommune, fylke',
        schools: 'Skular',
        sports: 'Idrettslag',
        youth: 'Ungdomsorganisasjonar',
        festivals: 'Festivalar',
        visualArts: 'Kunst, film, litteratur',
        ngos: 'Frivillige organisasjonar',
        individuals: 'Privatpersonar',
        indigenous: 'Samisk, urfolk',
        museums: 'Museum, bibliotek',
        universities: 'Universitet, forsking',
        business: 'Næringsliv',
        media: 'Medieaktørar',
        church: 'Kyrkjer',
        networks: 'Nettverk',
        state: 'Statlege etatar',
        health: 'Helse',
      },
    },
    counties: {
      title: 'Fylke',
      table: 'Norske fylke i ein tabell',
    },
    regions: {
      title: 'Russisk region',
      table: 'Russiske regionar i ein tabell',
    },
    categories: {
      title: 'Kategori',
      table: 'Tilskot etter kategori i ein tabell',
    },
    comparison: {
      title: 'Del av dokumenterte tilskot, prosent',
      table: 'Samanlikninga i ein tabell',
      columnRow: 'Rad',
      columnFacet: 'Etter',
      grantsOf: (name) => `Tilskot, ${name}`,
      shareOf: (name) => `Del, ${name}`,
      alt: (a, b) => `Delar av dei dokumenterte tilskota: ${a} og ${b}`,
      facets: {
        category: 'Kategori',
        applicantType: 'Norsk søkjar',
        partnerType: 'Russisk partnar',
        from: 'Norsk fylke',
        to: 'Russisk region',
      },
      base: {
        category: (a, b) => `klassifiserte tilskot: ${pair(a, b)}`,
        applicantType: (a, b) => `type oppgitt: ${pair(a, b)}`,
        partnerType: (a, b) => `type oppgitt: ${pair(a, b)}`,
        from: (a, b) => `fylke oppgitt: ${pair(a, b)}`,
        to: (a, b) => `region oppgitt: ${pair(a, b)}`,
      },
      several: 'nokre oppgir fleire',
    },
  };
}
