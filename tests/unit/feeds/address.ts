// Imported before everything else: addresses are read from the environment when `i18n/urls.ts` loads.
process.env['SITE'] = 'https://example.org/';
process.env['BASE'] = 'kb';
