/** Text in runs, for sentences in which figures are strong or carry the colour of a side. */
export interface RichRun {
  readonly text: string;
  readonly tone?: 'strong' | 'fjord' | 'rust';
}
export type Rich = readonly RichRun[];

export const strong = (text: string): RichRun => ({ text, tone: 'strong' });
export const fjord = (text: string): RichRun => ({ text, tone: 'fjord' });
export const rust = (text: string): RichRun => ({ text, tone: 'rust' });
export const plain = (text: string): RichRun => ({ text });

/** The same words without tones, for titles and alternative texts. */
export function richText(rich: Rich): string {
  return rich.map((run) => run.text).join('');
}
