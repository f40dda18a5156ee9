import type { PlaceholderKind } from "./Placeholder.ts";
import {
  hasIdentityOfKind,
  isParameterOfKind,
  type PlaceholderContext,
  parameterKind,
  placeholderKind,
} from "./placeholderKind.ts";

/** `servername`, `TargetMailboxName`, `Internal_Hostname`, `user-id`: which thing, what it is, and that it is its name. */
const kindAndName =
  /^(?:(?:destination|external|internal|local|new|old|remote|service|source|target)[-_ ]?)?(?:account|alias|computer|contact|dag|database|db|display|domain|group|host|machine|mailbox|member|owner|policy|recipient|server|user)[-_ ]?(?:alias|fqdn|id|identity|name|upn)$/i;

/** `MODULE_NAME`, `CLIENT_ID`, `HOST_NAME_HERE`: as the variables of other systems are written. */
const constantName =
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:ADDRESS|ALIAS|DOMAIN|EMAIL|FILE|FILENAME|FOLDER|FQDN|GROUP|GUID|HERE|HOST|HOSTNAME|ID|KEY|MAILBOX|NAME|PASSWORD|PATH|PORT|SECRET|SERVER|TENANT|THUMBPRINT|TOKEN|UPN|URL|USER|USERNAME)$/;

/** What has names of that form for its own: variables of the environment, values of the registry. */
const ownConstants =
  /^(?:content|debug|error|event|host|information|item|itemproperty|member|object|output|string|variable|verbose|warning)$/i;

/** Whether a value of a command says nothing but what belongs there: `-Server servername`, `Get-Mailbox MailboxName`. */
export function isNameOfKind(text: string, context: PlaceholderContext): boolean {
  const { parameter, noun } = context;
  if ((parameter ?? noun) !== null && constantName.test(text)) return !ownConstants.test(noun ?? "");
  if (isNameInWords(text, parameter)) return true;
  return kindAndName.test(text.trim()) && (isParameterOfKind(parameter) || hasIdentityOfKind(context));
}

/** `-Domain "Tenant Domain"`, `-Server 'Server Name'`: words that say the kind of a thing whose name has no blank. */
function isNameInWords(text: string, parameter: string | null): boolean {
  const kind = parameterKind(parameter);
  if (!/^\p{L}+(?: \p{L}+){1,3}$/u.test(text) || kind === null || !kindsWithoutBlanks.has(kind)) return false;
  return placeholderKind(text, { parameter: null, noun: null }) === kind;
}

const kindsWithoutBlanks: ReadonlySet<PlaceholderKind> = new Set(["server", "domain", "thumbprint"]);
