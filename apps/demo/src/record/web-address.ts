/** An address from a dataset, if it leads to the web; any other, such as `javascript:`, is not followed. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)
    ? address
    : undefined
}
