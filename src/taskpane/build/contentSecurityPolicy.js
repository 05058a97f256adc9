/**
 * What the pane's page may load and whom it may talk to: its own files and Microsoft's office.js, nothing else.
 * Inline styles are allowed because Fluent UI writes its rules into style elements; inline scripts are not.
 * @param {{selfHostedOfficeJs: boolean}} options with office.js self-hosted no other host is named at all
 * @returns {string}
 */
module.exports = function contentSecurityPolicy({ selfHostedOfficeJs }) {
  const microsoft = selfHostedOfficeJs ? '' : ' https://appsforoffice.microsoft.com';
  return [
    `default-src 'none'`,
    `script-src 'self'${microsoft}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
};
