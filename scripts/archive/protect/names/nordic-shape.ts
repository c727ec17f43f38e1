/** Endings of Norwegian, Swedish, Danish and Kven surnames, folded; a place may have the same. */
const SURNAME =
  /.{2}(?:stad|vik|viken|dal|dalen|land|lund|berg|bergen|rud|heim|haug|haugen|nes|moen|bakk|bakken|strand|holm|vold|gard|gaard|hagen|eng|vang|seth|seter|saeter|sater|fjell|fjord|ness|myr|lien|lid|tveit|torp|rod|stuen|borg|qvist|kvist|strom|gren|nen|maki|jarvi|paa|kangas|niemi|mann)$/;
const PATRONYMIC = /.{2}(?:sen|sson|dottir|datter)$/;

export const hasNordicShape = (folded: string): boolean => SURNAME.test(folded);
/** `-sen` is hardly ever anything else, where a given name stands before it. */
export const hasClearNordicShape = (folded: string): boolean =>
  folded.length > 4 && PATRONYMIC.test(folded);
