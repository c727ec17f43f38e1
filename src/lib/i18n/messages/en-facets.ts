import type { Format } from '../format.ts';

/** Names of what can be chosen, and the words of the explore page, in English, the measure of the other three. */
export function createFacets(f: Format) {
  const kr = (kroner: number) => `NOK ${f.integer(kroner)}`;

  return {
    details: {
      A1: 'Culture',
      A2: 'Sport',
      A3: 'Welfare',
      B1: 'Environment',
      B2: 'Health',
      B3: 'Civil society',
      B4: 'Media and information',
      C1: 'Competence and education',
      D1: 'Indigenous peoples',
      E1: 'Business',
      E2: 'Infrastructure',
    },
    programmes: {
      ordinary: 'Ordinary projects',
      barentskult: 'BarentsKult',
      sports: 'Sports programme',
      youth: 'Youth programme',
      health: 'Health fund',
      nordic_scheme: 'Nordic scheme from 2024',
      unknown: 'Programme not stated',
    },
    applicantTypes: {
      municipality: 'Municipalities',
      county: 'Counties',
      state_agency: 'State agencies',
      primary_school: 'Primary schools',
      upper_secondary: 'Upper secondary schools',
      folk_high_school: 'Folk high schools',
      university: 'Universities',
      museum: 'Museums',
      festival: 'Festivals',
      performing_arts: 'Music, theatre and dance',
      visual_arts_literature: 'Visual arts and literature',
      library: 'Libraries',
      sports_club: 'Sports clubs',
      youth_organisation: 'Youth organisations',
      ngo: 'Voluntary organisations',
      sami_organisation: 'Sámi organisations',
      church: 'Churches',
      health: 'Health services',
      research: 'Research institutes',
      media: 'Media',
      business: 'Businesses',
      network: 'Networks',
      private_person: 'Private persons',
      unknown: 'Kind not known',
    },
    flags: {
      youth: 'Children and youth',
      indigenous: 'Indigenous peoples',
    },
    fromPrecisions: {
      settlement: 'town known in Norway',
      municipality: 'only municipality known in Norway',
      region: 'only county or region known in Norway',
    },
    toPrecisions: {
      settlement: 'town known in Russia',
      municipality: 'only municipality known in Russia',
      region: 'only county or region known in Russia',
    },
    /** Grants whose field is empty. */
    none: {
      applicant: 'Applicant not stated',
      from: 'Norwegian place not stated',
      to: 'Russian place not stated',
      partnerType: 'No Russian partner stated',
      flag: 'No group stated',
      fromPrecision: 'Norwegian place not stated',
      toPrecision: 'Russian place not stated',
    },
    not: (name: string) => `not ${name}`,
    amount: (from: number | null, to: number | null) =>
      from === null
        ? to === null
          ? ''
          : `up to ${kr(to)}`
        : to === null
          ? `from ${kr(from)}`
          : `${kr(from)} to ${kr(to)}`,
    /** Grants that a clause drops because a field is empty. */
    left: {
      period: (n: number) =>
        `${f.plural(n, { one: '1 grant has', other: `${f.integer(n)} grants have` })} no year and ${f.plural(n, { one: 'is', other: 'are' })} left out here.`,
      amount: (n: number) =>
        `${f.plural(n, { one: '1 grant states', other: `${f.integer(n)} grants state` })} no amount and ${f.plural(n, { one: 'is', other: 'are' })} left out here.`,
      from: (n: number) =>
        `${f.plural(n, { one: '1 grant has', other: `${f.integer(n)} grants have` })} no Norwegian place and ${f.plural(n, { one: 'is', other: 'are' })} left out here.`,
      to: (n: number) =>
        `${f.plural(n, { one: '1 grant has', other: `${f.integer(n)} grants have` })} no Russian place and ${f.plural(n, { one: 'is', other: 'are' })} left out here.`,
    },
    lede: 'Every chart is a filter. Choose a row, a place or a period, and everything else follows.',
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear all',
    only: 'Only this',
    leaveOut: (name: string) => `Leave out ${name}`,
    choose: (name: string, n: number) =>
      `${name}: ${f.plural(n, { one: '1 grant', other: `${f.integer(n)} grants` })}`,
    filters: 'Filters',
    applied: 'Chosen',
    front: 'Front page',
    explore: 'Explore',
    ignored: (parts: readonly string[]) =>
      `Part of the address was not understood and is left out: ${parts.join('; ')}.`,
    selectedTitle: 'What is selected',
    lines: 'Strongest lines',
    grants: 'Grants',
    all: (n: number) => `All ${f.integer(n)} grants`,
    places: 'Places on the map, as buttons',
    show: (n: number) => `Show ${f.integer(n)} grants`,
    close: 'Close',
    excluded: 'left out',
    title: 'Explore',
  };
}
