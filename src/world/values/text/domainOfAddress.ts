/** The domain of a mail address in lower case; of what has no `@` all of it. */
export function domainOfAddress(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
