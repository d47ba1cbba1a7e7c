import type { Source } from '../../src/model/claim.ts';

export const chromiumZincSelenide: Source = {
  title:
    'Chromium-doped zinc selenide gain media: From synthesis to pulsed mid-infrared laser operation (Sennaroglu and others), doi 10.1117/12.847098',
  publisher: 'SPIE (copy at studylib.net)',
  url: 'https://studylib.net/doc/11874890/chromium-doped-zinc-selenide-gain-media--from-please-share',
  accessed: '2026-11-26',
};
