/**
 * What a parameter of Exchange's names, by its type in the catalogue: "Mailbox" of `MailboxIdParameter`, one of the classes
 * of Microsoft.Exchange.Configuration.Tasks that are made of a text. Null for a type that names no object; a list of
 * identities (`MailboxIdParameter[]`) is told by `isList`.
 */
export function identityKind(type: string): { readonly kind: string; readonly isList: boolean } | null {
  const found = /^(\w+)IdParameter(\[\])?$/.exec(type);
  return found && { kind: found[1], isList: found[2] !== undefined };
}
