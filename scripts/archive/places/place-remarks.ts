import type { Remark } from '../import/raw-table.ts';
import type { Candidate } from './place-index.ts';
import type { MatchedPlace, PlaceKind } from './place-match.ts';

const KIND_NB: Readonly<Record<PlaceKind, string>> = {
  settlement: 'et tettsted',
  municipality: 'en kommune',
  region: 'et fylke eller en region',
};
const KIND_EN: Readonly<Record<PlaceKind, string>> = {
  settlement: 'a settlement',
  municipality: 'a municipality',
  region: 'a county or region',
};
const COUNTRY_NB = { NO: 'Norge', RU: 'Russland', FI: 'Finland', SE: 'Sverige' } as const;
const COUNTRY_EN = { NO: 'Norway', RU: 'Russia', FI: 'Finland', SE: 'Sweden' } as const;

/** A place with its county, as a person would write it; found again as it stands. */
export function formatPlace({ kind, name, countyOrRegion }: MatchedPlace): string {
  return kind === 'region' ? name : `${name}, ${countyOrRegion}`;
}

/** With the kind, where two places differ in nothing else. */
function formatChoice(place: MatchedPlace): readonly [string, string] {
  const text = formatPlace(place);
  return [`${text} (${KIND_NB[place.kind]})`, `${text} (${KIND_EN[place.kind]})`];
}

export function noPlace(): Remark {
  return { code: 'place-empty', nb: 'Stedet mangler.', en: 'The place is missing.' };
}

export function unknownPlace(text: string, suggestions: readonly string[]): Remark {
  if (suggestions.length === 0) {
    return {
      code: 'place-unknown',
      nb: `Stedet «${text}» står ikke i stedslisten. Rett skrivemåten, eller la stedet bli lagt til i listen.`,
      en: `The place “${text}” is not in the list of places. Correct the spelling, or have the place added to the list.`,
    };
  }
  return {
    code: 'place-unknown',
    nb: `Stedet «${text}» står ikke i stedslisten. Er det ${suggestions.join(' eller ')}? Skriv i så fall det.`,
    en: `The place “${text}” is not in the list of places. Is it ${suggestions.join(' or ')}? If so, write that.`,
  };
}

export function ambiguousPlace(text: string, places: readonly MatchedPlace[]): Remark {
  const choices = places.map(formatChoice);
  const counties = new Set(places.map(({ countyOrRegion }) => countyOrRegion));
  const isByCounty =
    counties.size === places.length && places.every(({ kind }) => kind !== 'region');
  const remedyNb = isByCounty
    ? 'Skriv fylket eller regionen ved siden av.'
    : 'Skriv hvilken av dem.';
  const remedyEn = isByCounty ? 'Write the county or region beside it.' : 'Write which of them.';
  return {
    code: 'place-ambiguous',
    nb: `«${text}» kan være ${choices.map(([nb]) => nb).join(' eller ')}. ${remedyNb}`,
    en: `“${text}” may be ${choices.map(([, en]) => en).join(' or ')}. ${remedyEn}`,
  };
}

export function severalPlaces(text: string, places: readonly MatchedPlace[]): Remark {
  const names = places.map(formatPlace).join('; ');
  return {
    code: 'place-several',
    nb: `«${text}» nevner flere steder: ${names}. Sett semikolon mellom dem hvis alle gjelder.`,
    en: `“${text}” names several places: ${names}. Put semicolons between them if all are meant.`,
  };
}

export function tooWide(text: string): Remark {
  return {
    code: 'place-too-wide',
    nb: `«${text}» er et land eller et stort område. Skriv stedet, kommunen, fylket eller regionen.`,
    en: `“${text}” is a country or a large area. Write the place, municipality, county or region.`,
  };
}

export function inOtherCountry(text: string, country: keyof typeof COUNTRY_NB): Remark {
  return {
    code: 'place-in-other-country',
    nb: `«${text}» ligger i ${COUNTRY_NB[country]}. Se om det skulle stått i en annen kolonne.`,
    en: `“${text}” is in ${COUNTRY_EN[country]}. See whether it belongs in another column.`,
  };
}

export function partlyRead(text: string, place: MatchedPlace): Remark {
  return {
    code: 'place-partly-read',
    nb: `Av «${text}» ble bare ${formatPlace(place)} forstått. Se om det er riktig sted.`,
    en: `Of “${text}” only ${formatPlace(place)} was understood. See whether it is the right place.`,
  };
}

export function outsideCounty(place: MatchedPlace, within: readonly string[]): Remark {
  return {
    code: 'place-outside-county',
    nb: `${formatPlace(place)} ligger ikke i ${within.join(' eller ')}, som raden oppgir. Rett det ene eller det andre.`,
    en: `${formatPlace(place)} is not in ${within.join(' or ')}, which the row states. Correct one or the other.`,
  };
}

export function outsideArchive(place: MatchedPlace): Remark {
  return {
    code: 'place-outside-archive',
    nb: `${formatPlace(place)} ligger utenfor fylkene og regionene i arkivet og kan ikke vises med navn.`,
    en: `${formatPlace(place)} is outside the counties and regions of the archive and cannot be shown by name.`,
  };
}

export function formerName({ former, place }: Candidate): Remark | null {
  if (!former) return null;
  return {
    code: 'place-former-name',
    nb: `${former.name} finnes ikke lenger fra ${former.year}; stedet er ført under ${formatPlace(place)}.`,
    en: `${former.name} no longer exists from ${former.year}; the place is entered under ${formatPlace(place)}.`,
  };
}

export function otherKind(text: string, { kind }: MatchedPlace, asked: PlaceKind): Remark {
  return {
    code: 'place-of-other-kind',
    nb: `«${text}» er ${KIND_NB[kind]}, men kolonnen er for ${KIND_NB[asked]}. Det er tatt med slik det står.`,
    en: `“${text}” is ${KIND_EN[kind]}, but the column is for ${KIND_EN[asked]}. It is taken as it stands.`,
  };
}
