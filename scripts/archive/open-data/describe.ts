import { PUBLISHER, type OpenDataAbout, type Texts } from './about.ts';

/** What the archive is, what it lacks and what is hidden, in a few sentences. */
export function describeData({
  isSynthetic,
  isSample,
  protection,
  baseYear,
}: OpenDataAbout): Texts {
  const { minInhabitants, minGrants } = protection;
  const join = (...sentences: readonly (string | false)[]) => sentences.filter(Boolean).join(' ');
  return {
    nb: join(
      isSynthetic && 'OPPDIKTEDE DATA, bare til prøver.',
      `Tilskudd fra ${PUBLISHER.nb}: én rad per tilskudd.`,
      isSample && 'Et utvalg funnet på åpne nettsider, ikke alle tilskudd.',
      `Beløp i norske kroner for tilskuddsåret, dessuten i ${baseYear}-kroner og euro.`,
      'Privatpersoner og russiske partnere er ikke navngitt.',
      `Russiske tettsteder står bare der de har minst ${minInhabitants} innbyggere og minst ${minGrants} tilskudd og temaet ikke er følsomt; ellers står regionen.`,
    ),
    nn: join(
      isSynthetic && 'OPPDIKTA DATA, berre til prøver.',
      `Tilskot frå ${PUBLISHER.nn}: éi rad per tilskot.`,
      isSample && 'Eit utval funne på opne nettsider, ikkje alle tilskot.',
      `Beløp i norske kroner for tilskotsåret, dessutan i ${baseYear}-kroner og euro.`,
      'Privatpersonar og russiske partnarar er ikkje namngjevne.',
      `Russiske tettstader står berre der dei har minst ${minInhabitants} innbyggjarar og minst ${minGrants} tilskot og temaet ikkje er følsamt; elles står regionen.`,
    ),
    en: join(
      isSynthetic && 'INVENTED DATA, for tests only.',
      `Grants of the Norwegian Barents Secretariat: one row per grant.`,
      isSample && 'A sample found on public pages, not all grants.',
      `Amounts in Norwegian kroner of the year of the grant, and in kroner of ${baseYear} and euros.`,
      'No individual and no Russian partner is named.',
      `A Russian settlement is given only where it has at least ${minInhabitants} inhabitants and at least ${minGrants} grants and the subject is not sensitive; otherwise its region.`,
    ),
    ru: join(
      isSynthetic && 'ВЫМЫШЛЕННЫЕ ДАННЫЕ, только для проверки.',
      'Гранты Норвежского Баренц-секретариата: одна строка — один грант.',
      isSample && 'Это выборка с открытых страниц, а не все гранты.',
      `Суммы в норвежских кронах года гранта, а также в кронах ${baseYear} года и в евро.`,
      'Частные лица и российские партнёры не названы.',
      `Российский населённый пункт указан, только если в нём не менее ${minInhabitants} жителей, грантов не менее ${minGrants} и тема не чувствительная; иначе указан регион.`,
    ),
  };
}
