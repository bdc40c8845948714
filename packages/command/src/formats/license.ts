/** The address of a licence, if it is a single one with an SPDX identifier. */
export const licenseAddress = (license: string | undefined): string | undefined =>
  isIdentifier(license) ? `https://spdx.org/licenses/${license}` : undefined

/** Whether it is an SPDX identifier, as far as its form tells; npm has `UNLICENSED` for those without. */
export const isIdentifier = (license: string | undefined): license is string =>
  license !== undefined && license !== 'UNLICENSED' && /^[\w.-]+\+?$/.test(license)
