import { hasIdentityOfKind, isParameterOfKind, type PlaceholderContext } from "./placeholderKind.ts";

/** `servername`, `MailboxName`, `user-id`: what a thing is, and that it is its name. */
const kindAndName =
  /^(?:account|alias|computer|contact|dag|database|db|domain|group|host|machine|mailbox|member|owner|policy|recipient|server|user)[-_ ]?(?:alias|fqdn|id|identity|name|upn)$/i;

/** `MODULE_NAME`, `CLIENT_ID`: as the variables of other systems are written. */
const constantName =
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:DOMAIN|EMAIL|GUID|ID|KEY|NAME|PASSWORD|PATH|SECRET|SERVER|TOKEN|UPN|URL)$/;

/** What has names of that form for its own: variables of the environment, values of the registry. */
const ownConstants = /^(?:content|event|item|itemproperty|member|object|string|variable)$/i;

/** Whether a value of a command says nothing but what belongs there: `-Server servername`, `Get-Mailbox MailboxName`. */
export function isNameOfKind(text: string, context: PlaceholderContext): boolean {
  const { parameter, noun } = context;
  if (parameter !== null && constantName.test(text)) return !ownConstants.test(noun ?? "");
  return kindAndName.test(text) && (isParameterOfKind(parameter) || hasIdentityOfKind(context));
}
