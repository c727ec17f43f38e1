import { describe, expect, it } from 'vitest';
import { withDeadline } from './deadline.ts';

const HANG = new Promise<never>(() => undefined);
const NEVER = { signal: undefined, timeout: 60_000, late: 'late' };

describe('withDeadline', () => {
  it('hands over what the work gives or throws', async () => {
    expect(await withDeadline(NEVER, () => Promise.resolve(7))).toBe(7);
    const broken = () => Promise.reject(new RangeError('broken'));
    await expect(withDeadline(NEVER, broken)).rejects.toThrow(RangeError);
  });

  it('does not wait for work that hangs, and tells it to stop', async () => {
    let seen: AbortSignal | undefined;
    const hanging = withDeadline({ ...NEVER, timeout: 1, late: 'too late' }, (stopped) => {
      seen = stopped;
      return HANG;
    });
    await expect(hanging).rejects.toMatchObject({ kind: 'timeout', message: 'too late' });
    expect(seen?.aborted).toBe(true);
  });

  it('rejects with the reason of the signal, before the work has ended', async () => {
    const controller = new AbortController();
    const reason = new Error('a newer question');
    const hanging = withDeadline({ ...NEVER, signal: controller.signal }, () => HANG);
    controller.abort(reason);
    await expect(hanging).rejects.toBe(reason);
  });

  it('does not begin what is already called off', async () => {
    let begun = false;
    const late = withDeadline({ ...NEVER, signal: AbortSignal.abort() }, () => {
      begun = true;
      return HANG;
    });
    await expect(late).rejects.toMatchObject({ name: 'AbortError' });
    expect(begun).toBe(false);
  });
});
