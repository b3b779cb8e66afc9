import { type Browser, chromium } from 'playwright-core';
import { findProgram } from './find-program';

/** Chromium may run as root in a container, and asks nobody outside for anything. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium with an empty profile that is removed when it is closed. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findProgram('chromium', 'chromium-browser', 'google-chrome'), args: FLAGS });
}
