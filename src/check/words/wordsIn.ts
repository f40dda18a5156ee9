/** The words of a name as capitals and underscores part them: LDAP and Filter of LDAPFilter. */
export function wordsIn(name: string): readonly string[] {
  return name.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_/);
}
