import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '#lib/archive/manifest.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { loadMessages } from '#lib/i18n/messages/index.ts';
import ArchiveBanner from './ArchiveBanner.svelte';

const manifest = (part: Partial<Manifest>) =>
  ({ synthetic: false, profile: 'public', ...part }) as Manifest;

describe.each(LANGUAGES)('the banner in %s', async (language) => {
  const m = (await loadMessages(language))(createFormat(language));
  const show = (part: Partial<Manifest>) =>
    render(ArchiveBanner, { props: { m, manifest: manifest(part) } }).body;

  test('is not there on the published archive', () => {
    expect(show({})).not.toContain('banner');
  });

  test('says that grants are invented, or that nothing is hidden, or both', () => {
    expect(show({ synthetic: true })).toContain(m.banner.synthetic);
    expect(show({ profile: 'internal' })).toContain(m.banner.internal);
    const both = show({ synthetic: true, profile: 'internal' });
    expect(both).toContain(m.banner.synthetic);
    expect(both).toContain(m.banner.internal);
  });
});
