/** A reason to stop that is told in one line with its remedy, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
