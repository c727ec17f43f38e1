/**
 * The endings of Russian names of places, by the ending of the nominative; the first rule that fits
 * counts. Too many forms do no harm: a form that nobody writes is never looked up.
 */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ый|ой|ое)$/, ['ого', 'ому', 'ым', 'им', 'ом']],
  [/(?:ий|ее)$/, ['ого', 'ому', 'его', 'ему', 'им', 'ом', 'ем', 'ий']],
  [/(?:ая|яя)$/, ['ой', 'ую', 'ей', 'юю']],
  [/(?:ые|ие)$/, ['ых', 'ым', 'ыми', 'их', 'им', 'ими']],
  [/ия$/, ['ии', 'ию', 'ией']],
  [/ья$/, ['ьи', 'ью', 'ье', 'ьей']],
  [/ец$/, ['ца', 'цу', 'цом', 'це']],
  [/ль$/, ['ля', 'лю', 'лем', 'ле', 'ли', 'лью']],
  [/ь$/, ['и', 'ью', 'я', 'ю', 'ем', 'е']],
  [/а$/, ['ы', 'и', 'е', 'у', 'ой']],
  [/я$/, ['и', 'е', 'ю', 'ей']],
  [/о$/, ['а', 'у', 'ом', 'е']],
  [/ы$/, ['', 'ов', 'ам', 'ами', 'ах']],
  [/и$/, ['', 'ь', 'ей', 'ям', 'ями', 'ях', 'ам', 'ах']],
  [/(?<=[бвгдзйклмнпрстфхцчшжщ])$/, ['а', 'у', 'ом', 'ем', 'е']],
];

function declineWord(word: string): readonly string[] {
  // Nothing else tells these from names that decline.
  if (['Коми', 'Мыс'].includes(word)) return [];
  const rule = ENDINGS.find(([ending]) => ending.test(word));
  return rule ? rule[1].map((ending) => word.replace(rule[0], ending)) : [];
}

/**
 * The other cases of a Russian name in Cyrillic, without the nominative. Words that stand apart decline
 * together (Великом Новгороде), of a name with hyphens the last part only (Нарьян-Маре).
 */
export function declineRussian(name: string): readonly string[] {
  const forms = name
    .split(' ')
    .reduce<readonly string[]>((heads, word) => combine(heads, wordForms(word)), ['']);
  return [...new Set(forms)].map((form) => form.trim()).filter((form) => form && form !== name);
}

function wordForms(word: string): readonly string[] {
  const cut = word.lastIndexOf('-') + 1;
  const forms = declineWord(word.slice(cut)).map((form) => word.slice(0, cut) + form);
  return [word, ...forms];
}

function combine(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));
}
