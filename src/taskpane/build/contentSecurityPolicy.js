/** Fluent UI puts empty style elements into the page and fills them by script; this is the hash of an empty one. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the pane's page may load and whom it may talk to: its own files and Microsoft's office.js, nothing else.
 * @param {{selfHostedOfficeJs: boolean}} options with office.js self-hosted no other host is named at all
 * @returns {string}
 */
module.exports = function contentSecurityPolicy({ selfHostedOfficeJs }) {
  const microsoft = selfHostedOfficeJs ? '' : ' https://appsforoffice.microsoft.com';
  return [
    `default-src 'none'`,
    `script-src 'self'${microsoft}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
};
