const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[^\p{L}\d]/u];

/** What the policy of a domain asks for from the start: seven characters, of three of the four kinds (documented). */
export function meetsPasswordPolicy(password: string): boolean {
  return password.length >= 7 && kinds.filter((kind) => kind.test(password)).length >= 3;
}
