/**
 * How Chromium is started for tests and pictures: as root, without a graphics card, and without the
 * services that would call home. `npm test` finds the program; by hand it is the usual one.
 */
export const CHROMIUM = {
  executablePath: process.env.ATLAS_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};
