import type { Face } from './scene.ts';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly letterSpacing?: number;
}

export function measureText(text: string, style: TextStyle): number {
  const characters = [...text];
  const average = style.face === 'sans' ? (style.weight === 600 ? 0.51 : 0.49) : 0.53;
  return characters.length * (average * style.size + (style.letterSpacing ?? 0));
}
