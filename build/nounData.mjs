// Makes src/world/data/exchange-nouns.jsonl from a folder of facts about Exchange's objects and cmdlets:
//   node build/nounData.mjs FOLDER     (exchange-objects.jsonl, exchange-defaults.jsonl, exchange-cmdlets.json)
// A row a noun: its type, which tail its objects end with, and its own properties in the product's order.
// A property: n name, k kind of value (Unknown: a parameter's type that no kind knows), v values of an enumeration, d default as text, of a list as texts (null: empty; absent: not known),
// r nouns whose objects a reference names, h 1: its cmdlets take it and no object shows it, i 1: only inferred and no parameter sets it, u 1: seen of no object, so that it has no value until it is set or d is stated, p the products that have it, where not
// all do that have the noun, by the letters of src/base/exchangeProducts.ts (inferred from the parameter of its name).
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { objectOrders, presentationNouns } from "./objectOrders.mjs";
import { propertyKind } from "./propertyKinds.mjs";

const folder = process.argv[2];
const lines = (name) =>
  readFileSync(path.join(folder, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const cmdlets = JSON.parse(readFileSync(path.join(folder, "exchange-cmdlets.json"), "utf8"));

const tail = new Set(
  "AdminDisplayName ExchangeVersion DistinguishedName Identity Guid ObjectCategory ObjectClass WhenChanged WhenCreated WhenChangedUTC WhenCreatedUTC OrganizationId Id OriginatingServer IsValid ObjectState".split(
    " ",
  ),
);
const tailInAnyCase = new Set([...tail].map((name) => name.toLowerCase()));
const plainKinds = new Map(
  Object.entries({
    bool: "Boolean",
    string: "String",
    int: "Int32",
    list: "MultiValuedProperty<String>",
    path: "LocalLongFullPath",
    SwitchParameter: "Boolean",
    "String[]": "MultiValuedProperty<String>",
    "SmtpAddress[]": "MultiValuedProperty<SmtpAddress>",
    "Word[]": "MultiValuedProperty<String>",
    "Pattern[]": "MultiValuedProperty<Pattern>",
    "RecipientIdParameter[]": "MultiValuedProperty<ADObjectId>",
    "IPAddress[]": "MultiValuedProperty<IPAddress>",
    "SmtpDomain[]": "MultiValuedProperty<SmtpDomain>",
    "ScheduleInterval[]": "Schedule",
    ExDateTime: "DateTime",
    Word: "String",
    HeaderName: "String",
    AsciiString: "String",
    DisclaimerText: "String",
    RejectText: "String",
    NonRootLocalLongFullPath: "LocalLongFullPath",
    LongPath: "LocalLongFullPath",
    UncFileSharePath: "String",
    Hostname: "Fqdn",
    X509Identifier: "SmtpX509Identifier",
    TimeSpan: "EnhancedTimeSpan",
    MultiValuedProperty: "MultiValuedProperty<String>",
    "Byte[]": "Binary",
    PswsHashtable: "Hashtable",
    "PswsHashtable[]": "MultiValuedProperty<Hashtable>",
    "Hashtable[]": "MultiValuedProperty<Hashtable>",
    "Collections.Hashtable[]": "MultiValuedProperty<Hashtable>",
  }),
);

const kinds = new Set(
  "Boolean String Hashtable Int16 Int32 UInt32 Int64 UInt64 UInt16 Byte Double Guid DateTime EnhancedTimeSpan ByteQuantifiedSize ADObjectId ProxyAddressCollection ProxyAddress SmtpAddress SmtpDomain SmtpDomainWithSubdomains Fqdn Uri Pattern IPAddress IPRange IPBinding SmtpX509Identifier AddressSpace SmartHost ServerVersion CultureInfo CountryInfo Schedule LocalLongFullPath EdbFilePath Binary Version E164Number ExchangeObjectVersion".split(
    " ",
  ),
);

function kindOf(text) {
  if (text === undefined || text === "?") return null;
  const short = text.replace(/^System\.|^Microsoft\.Exchange\.Data\./, "");
  const generic = /^(\w+)<(.+)>$/.exec(short);
  if (generic) return `${generic[1]}<${kindOf(generic[2]) ?? "String"}>`;
  if (plainKinds.has(short)) return plainKinds.get(short);
  if (/IdParameter$/.test(short)) return "ADObjectId";
  if (/IdParameter\[\]$/.test(short)) return "MultiValuedProperty<ADObjectId>";
  return short;
}

/** What New-, Set-, Add- and Enable- of a noun say of the parameter that has a property's name. */
function parametersOf(noun) {
  const found = new Map();
  for (const verb of ["Enable", "Add", "New", "Set"])
    for (const [name, parameter] of Object.entries(cmdlets[`${verb}-${noun}`]?.params ?? {}))
      found.set(name.toLowerCase(), parameter);
  return found;
}

const letters = new Map(
  Object.entries({
    "Exchange Server 2010": "0",
    "Exchange Server 2013": "3",
    "Exchange Server 2016": "6",
    "Exchange Server 2019": "9",
    "Exchange Server SE": "S",
    "Exchange Online": "O",
    "Security & Compliance": "C",
  }),
);
const onPremises = "0369S";
const lettersOf = (products) => products.map((product) => letters.get(product) ?? "").join("");

/** Products that have a parameter of New-, Set-, Add- or Enable- of this name; empty: there is none. */
function productsOf(noun, name) {
  const found = new Set();
  for (const verb of ["Enable", "Add", "New", "Set"]) {
    const cmdlet = cmdlets[`${verb}-${noun}`];
    for (const [each, { products }] of Object.entries(cmdlet?.params ?? {}))
      if (each.toLowerCase() === name.toLowerCase())
        for (const letter of lettersOf(products ?? cmdlet.products)) found.add(letter);
  }
  return found;
}

/**
 * The products whose objects have a property, where not all of the noun's do. What was seen on premises is there; what came
 * with a later server stays in those after it, and a parameter that later servers lost leaves its property there.
 */
function ownProducts(noun, name, row) {
  const found = productsOf(noun, name);
  if (found.size === 0) return undefined;
  const isSeen = row?.order === "observed" && !isOnline(row);
  const first = [...onPremises].findIndex((letter) => found.has(letter));
  if (row && first >= 0 && first <= 1) return undefined;
  if (isSeen && first < 0) return undefined;
  if (row && first > 1) for (const letter of onPremises.slice(first)) found.add(letter);
  const all = lettersOf(cmdlets[`Get-${noun}`]?.products ?? [...letters.keys()]);
  if (isSeen) for (const letter of all) if (!onPremises.includes(letter)) found.add(letter);
  return [...all].every((letter) => found.has(letter))
    ? undefined
    : [...letters.values()].filter((letter) => found.has(letter)).join("");
}

/** Parameters that say how something is done or where, and are no settings of the object. */
const inputs = new Set(
  `Instance Organization Identity Server Id Confirm WhatIf Force DomainController Name StoreMailboxIdentity RemovedMailbox
  ProxyEmailAddress GroupMailbox InactiveMailbox AttributesToClear RemoveOrphanedHolds ExcludeFromOrgHolds SecondaryAddress
  SecondaryDialPlan FederatedIdentity EntryId Owner WebSiteName AppPoolId AppPoolIdForManagement ApplicationRoot Role RequestGuid
  SendNotificationToUser StartSimulation NotifyEmail SendEmail ProductKey ConfigurationXmlRaw Migration OMEncryptionStore
  PrimarySmtpAddress Password NewPassword OldPassword Usage LinkedDomainController LinkedMasterAccount Fields User Users Mailbox
  MakeDefault CertificateThumbprint NewCertificateThumbprint Enabled CreateDTMFMap ClientExtensions GMGen OABGen PstProvider
  Management MessageTracking OMEncryption UMDataStorage UMGrammar EnableRoomMailboxAccount Type FirstName Initials LastName Phone
  RemotePowerShellEnabled Requester TimeoutInSeconds Component Section KeySize EmailAddressDisplayNames
  MailEnabled MailRecipientGuid DisplayName FileData Path FilePath Owners Members PublicFolderDatabase`
    .split(/\s+/)
    .filter(Boolean),
);
const plainTypes =
  /^(System\.)?(Boolean|String|String\[\]|U?Int(16|32|64)|Unlimited|MultiValuedProperty|(Microsoft\.Exchange\.Data\.)?EnhancedTimeSpan|ByteQuantifiedSize|LocalLongFullPath|ScheduleInterval\[\]|PswsHashtable(\[\])?|(System\.Collections\.)?Hashtable(\[\])?|SmtpDomainWithSubdomains)$/;

/** What New- and Enable- of recipients take, and objects show elsewhere or not at all. */
const inputsOfNew = new Set(
  `CreateDTMFMap SecondaryAddress SecondaryDialPlan FirstName Initials LastName Password ArchiveName FederatedIdentity ImmutableId
  MicrosoftOnlineServicesID Members Notes RoomList Type OnPremisesOrganizationalUnit RemovePicture RemoveSpokenName`.split(
    /\s+/,
  ),
);

/** Settings that another noun shows (the limits of a mailbox's store), or that only a cmdlet of its own takes. */
const elsewhereShown = new Map([
  ["Mailbox", /Count(Receive|Warning)?Quota$|Depth(Receive|Warning)Quota$|^SystemMessageSize/],
  ["AuthServer", /^DomainName$/],
  ["ExchangeCertificate", /./],
  ["DkimSigningConfig", /^DomainName$/],
]);

/** Switches that are settings of the object. */
const flags = new Map(
  Object.entries({
    DkimSigningConfig: "PublishTxtRecords",
    MigrationBatch: `AvoidMergeOverlap DataFusion ExcludeDumpsters IncludeOtherContacts ManagedGmailTeams MigrateTasks
      RenamePrimaryCalendar SimplifiedSwitchOver SkipCalendar SkipContacts SkipDelegates SkipDetails SkipMail SkipProvisioning
      SkipRules`,
    MailboxImportRequest: "ExcludeDumpster IsArchive",
    MailboxExportRequest: "ExcludeDumpster IsArchive",
    MailboxRestoreRequest: "ExcludeDumpster TargetIsArchive SourceIsArchive CrossTenantRestore",
    MailboxRepairRequest: "DetectOnly Archive",
    MailboxSearch: "EstimateOnly IncludeKeywordStatistics DoNotIncludeArchive",
    OrganizationConfig: `ExchangeAttributesCloudManagedByDefault ExchangeAttributesServerManagedByDefault AutoExpandingArchive
      EnforceShortenEventSetting`,
    DatabaseAvailabilityGroup: "AllowCrossSiteRpcClientAccess",
    RetentionPolicyTag: "IsDefaultAutoGroupPolicyTag IsDefaultModeratedRecipientsPolicyTag",
    LdapDirectory: "UseSsl",
    Label: "IsLabelGroup",
    ComplianceTag: "PriorityCleanup",
    RetentionCompliancePolicy: "PriorityCleanup IsSimulation",
    RetentionComplianceRule: "PriorityCleanup",
    EmailAddressPolicy: "IncludeUnifiedGroupRecipients",
    MailUser: "HVEAccount",
    DlpKeywordDictionary: "DoNotPersistKeywords",
  }).map(([noun, names]) => [noun, new Set(names.split(/\s+/))]),
);

/** Settings that a parameter of New- or Set- of the noun has and that were seen of no object of it (inferred). */
function isNoSetting(noun, name) {
  return /^(Add|Remove|Include)[A-Z]/.test(name) && !flags.get(noun)?.has(name);
}

function settingsUnseen(noun, listed) {
  const known = new Set(listed.filter(({ n }) => !tail.has(n)).map(({ n }) => n.toLowerCase()));
  const found = [];
  for (const verb of ["Set", "New"])
    for (const [n, { type, values, open }] of Object.entries(cmdlets[`${verb}-${noun}`]?.params ?? {})) {
      if (
        known.has(n.toLowerCase()) ||
        inputs.has(n) ||
        (tail.has(n) && n !== "AdminDisplayName") ||
        isNoSetting(noun, n)
      )
        continue;
      if (elsewhereShown.get(noun)?.test(n)) continue;
      if (!plainTypes.test(type) && !(values && !open) && !flags.get(noun)?.has(n)) continue;
      known.add(n.toLowerCase());
      found.push({ n, from: "Set" });
    }
  return found;
}

/** The kind that other objects show for a property of the same name, where they agree. */
const elsewhere = new Map();
for (const { properties } of lines("exchange-objects.jsonl"))
  for (const { n, k } of properties) {
    const kind = kindOf(k);
    if (kind === null || kind === "enum" || !known(kind)) continue;
    elsewhere.set(n, !elsewhere.has(n) || elsewhere.get(n) === kind ? kind : undefined);
  }

/** Properties whose last word says what they name (inferred). */
const wordAtEnd = [
  [/Servers?(Id|OverrideList)?$/, "ExchangeServer"],
  [/OfflineAddressBooks?$/, "OfflineAddressBook"],
  [/AddressLists$/, "AddressList"],
  [/ManagedFolderLinks$/, "ManagedFolder"],
  [/RMSTemplate$|RightsProtectionTemplate$/, "RMSTemplate"],
  [/^Site$/, "ADSite"],
];

const nounOfType = new Map(
  Object.entries({
    Recipient: ["Recipient"],
    GeneralRecipient: ["Recipient"],
    Mailbox: ["Mailbox"],
    MailboxUserContact: ["Recipient"],
    DeliveryRecipient: ["Recipient"],
    User: ["User"],
    UserContact: ["Recipient"],
    Group: ["Recipient"],
    SecurityPrincipal: ["Recipient"],
    Server: ["ExchangeServer"],
    MailboxServer: ["ExchangeServer"],
    TransportServer: ["ExchangeServer"],
    Database: ["MailboxDatabase"],
    OrganizationalUnit: ["OrganizationalUnit"],
    ExtendedOrganizationalUnit: ["OrganizationalUnit"],
    AdSite: ["ADSite"],
    RoleGroup: ["RoleGroup"],
    Role: ["ManagementRole"],
    ManagementScope: ["ManagementScope"],
  }),
);

/** Lists of new objects that were seen whole, by noun and property. */
const wholeLists = new Map();
for (const { noun, sure, values, kind } of lines("exchange-defaults.jsonl"))
  if (
    sure === "observed" &&
    noun !== "HybridConfiguration" &&
    /^(fresh object|singleton|virtual directory)$/.test(kind)
  )
    for (const [name, text] of Object.entries(values)) {
      const [, items] = /^\{(.+)\}$/s.exec(typeof text === "string" ? text : "") ?? [];
      if (items !== undefined && !/[@\\§]|\.local|OAuth/.test(items))
        wholeLists.set(`${noun}.${name}`, items.split(", "));
    }

// The lists of attachments of a policy are those of the directory that it takes the place of (documented).
for (const [key, items] of [...wholeLists])
  if (/^OwaVirtualDirectory\..*Types$/.test(key))
    wholeLists.set(key.replace("VirtualDirectory", "MailboxPolicy"), items);

const byNoun = new Map();
for (const row of lines("exchange-objects.jsonl")) byNoun.set(row.noun, [...(byNoun.get(row.noun) ?? []), row]);
for (const name of Object.keys(cmdlets)) {
  const noun = name.slice(name.indexOf("-") + 1);
  if (!byNoun.has(noun)) byNoun.set(noun, []);
}

const isOnline = ({ versions }) => versions.every((version) => /Online|Compliance|EXO/.test(version));
const rank = (row) =>
  row.order === "observed"
    ? isOnline(row)
      ? 2
      : 0
    : row.order === "inferred" && !isOnline(row)
      ? 1
      : row.order === "inferred"
        ? 3
        : 4;

const rows = [...byNoun]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([noun, found]) => {
    const best = [...found].sort((a, b) => rank(a) - rank(b) || b.count - a.count)[0];
    const parameters = parametersOf(noun);
    const listed = best?.properties ?? [...parameters.keys()].map((name) => ({ n: nameOf(noun, name) }));
    const ends = listed.findIndex(({ n }) => n === "ExchangeVersion" || n === "DistinguishedName" || n === "Identity");
    const properties = listed
      // A preference's value that a listing has among its properties.
      .filter(({ n }) => n !== "SilentlyContinue")
      // A property of the tail in other letters.
      .filter(({ n }) => tail.has(n) || !tailInAnyCase.has(n.toLowerCase()))
      // How many objects a cmdlet shows is no setting of them, whichever of its cmdlets takes it.
      .filter(({ n }) => n !== "ResultSize")
      .filter(({ n, from }) => !tail.has(n) && from !== "tail" && !isListChange(n, listed, parameters))
      .filter((property) => property.n !== "Name" || (best?.order === "observed" && listed.indexOf(property) < ends))
      .map((property) => ({
        ...propertyRow(noun, property, parameters.get(property.n.toLowerCase()), best?.order ?? "inferred"),
        p: ownProducts(noun, property.n, best),
      }));
    const unseen = (best ? settingsUnseen(noun, listed) : []).map((property) => ({
      u: 1,
      ...propertyRow(noun, property, parameters.get(property.n.toLowerCase()), "inferred"),
      p: ownProducts(noun, property.n, null),
    }));
    return {
      name: noun,
      type:
        best?.typeName ??
        found.find(({ typeName }) => typeName)?.typeName ??
        found.find(({ typeNameGuess }) => typeNameGuess)?.typeNameGuess ??
        null,
      order: best?.order ?? "none",
      tail: presentationNouns.has(noun)
        ? "presentation"
        : tailOf(
            listed.map(({ n }) => n),
            best?.order,
          ),
      properties: inOrder(noun, [...properties, ...unseen]),
    };
  });

/** A property that shows its moment in UTC wherever the shell stands. */
function withUtc(property) {
  return property.k === "DateTime" && /(Utc|UTC)$/.test(property.n) ? { ...property, k: "UtcDateTime" } : property;
}

/** The properties in the order of `objectOrders`, where that knows the noun: those that it does not have are hidden. */
function inOrder(noun, properties) {
  const order = objectOrders[noun];
  if (!order) return properties.map(withUtc);
  const known = new Map(properties.map((property) => [property.n, property]));
  const block = new Map(order.flatMap((entry) => (entry.startsWith("...") ? sharedBlock(entry.slice(3)) : [])));
  const named = new Set([...order.map((entry) => orderedProperty(entry).n), ...block.keys()]);
  const settings = properties.filter(
    ({ n, i, p }) => !named.has(n) && i !== 1 && p === undefined && !inputsOfNew.has(n),
  );
  const listed = order.flatMap((entry) =>
    entry.startsWith("...") ? [...block.keys()] : entry === "*" ? settings.map(({ n }) => n) : [entry],
  );
  const found = listed.map(orderedProperty).map(({ is, ...said }) => {
    const own = known.get(said.n);
    known.delete(said.n);
    if (block.has(said.n) && (own === undefined || own.i === 1)) return block.get(said.n);
    if (is === "kind") return own ? { ...own, ...said, i: undefined } : said;
    return own ?? { ...said, k: "String", ...(said.n === "Name" ? {} : { i: 1 }) };
  });
  // Settings of later versions and of the cloud are shown there, after the others.
  const others = [...known.values()].map((property) =>
    property.p !== undefined && property.i !== 1 ? property : { ...property, h: 1 },
  );
  return [...found, ...others].map(withUtc);
}

/** What recipients share, as the facts have it of the one kind that was seen. */
function sharedBlock(noun) {
  const { properties } = byNoun.get(noun).find(({ order }) => order === "observed");
  const parameters = parametersOf(noun);
  const names = properties.map(({ n }) => n);
  return properties
    .slice(names.indexOf("AcceptMessagesOnlyFrom"), names.indexOf("MailTipTranslations") + 1)
    .map((property) => [property.n, propertyRow(noun, property, parameters.get(property.n.toLowerCase()), "observed")]);
}

function orderedProperty(entry) {
  if (!/^\w/.test(entry)) return { n: entry, is: "place" };
  const [, n, k, d, p] = /^(\w+)(?::([\w<>]+))?(?:=([^@]*))?(?:@(\w+))?$/.exec(entry);
  if (k === undefined) return { n, is: "place" };
  return { n, k, d: d ?? null, ...(p === undefined ? {} : { p }), is: "kind" };
}

function nameOf(noun, lower) {
  for (const verb of ["Set", "New", "Add", "Enable"])
    for (const name of Object.keys(cmdlets[`${verb}-${noun}`]?.params ?? {}))
      if (name.toLowerCase() === lower) return name;
  return lower;
}

/** `AddExchangeLocation` and `RemoveExchangeLocation` change the list ExchangeLocation. */
function isListChange(name, listed, parameters) {
  const list = /^(?:Add|Remove)([A-Z].+)$/.exec(name)?.[1];
  const type = parameters.get(name.toLowerCase())?.type ?? "";
  return list !== undefined && /MultiValuedProperty|\[\]/.test(type) && listed.some(({ n }) => n === list);
}

/** Presentation objects have Identity and IsValid before ExchangeVersion. */
function tailOf(names, order) {
  if (!names.includes("Guid") && !names.includes("DistinguishedName"))
    return names.includes("Identity") ? "identity" : "none";
  if (order !== "observed") return "configuration";
  return names.indexOf("IsValid") < names.indexOf("ExchangeVersion") && names.includes("IsValid")
    ? "presentation"
    : "configuration";
}

function propertyRow(noun, property, parameter, order) {
  const { n } = property;
  const isBoolean = /^(System\.)?Boolean$/.test(parameter?.type ?? "");
  const stated = isBoolean ? undefined : parameter?.values && !parameter.open ? parameter.values : property.values;
  // `$null` among the names says that there may be none; a single text beside a text's own is no enumeration.
  const names = stated?.filter((name) => name !== "$null") ?? [];
  const isPlain = /^(System\.)?(String|U?Int(16|32|64))$/.test(parameter?.type ?? property.t ?? "");
  const values = names.length === 0 || (names.length === 1 && isPlain) ? undefined : names;
  const ofBytes = parameter?.type === "Byte[]";
  let kind = isBoolean
    ? "Boolean"
    : ofBytes
      ? "Binary"
      : stated && !values
        ? kindOf(parameter?.type)
        : kindOf(property.k);
  // One value beside numbers, spans or names is no enumeration.
  const type = parameter?.type ?? property.t ?? "";
  if (values?.length === 1 && /Unlimited$/.test(type)) kind = "Unlimited";
  else if (values?.length === 1 && /MultiValuedProperty(\[.*\])?$|\[\]$/.test(type))
    kind = "MultiValuedProperty<String>";
  // What a listing shows as text is what its parameter takes, where one sets it.
  if (kind === "String" && parameter) kind = kindOf(parameter.type) ?? kind;
  if (kind === "enum" || kind === null) {
    const type = parameter?.type ?? property.t;
    kind =
      values && kind === "enum"
        ? "Enumeration"
        : (kindOf(parameter?.type) ?? (kind === "enum" ? "String" : guessed(property)));
    if (values && type !== undefined && !known(kind)) kind = "Enumeration";
  } else if (values && !known(kind)) kind = "Enumeration";
  else if (!known(kind)) kind = /^(MultiValuedProperty|list)</.test(kind) ? "MultiValuedProperty<String>" : "String";
  if (kind === "Unlimited") kind = `Unlimited<${unlimitedOf(property, parameter)}>`;
  if (!known(kind)) kind = values ? "Enumeration" : parameter ? "Unknown" : "String";
  const row = { n, k: kind };
  if (kind === "Enumeration") {
    const type = (property.t && property.t !== "System.String" ? property.t : parameter?.type) ?? n;
    const item = /^[\w.]*MultiValuedProperty\[(.+)\]$/.exec(type)?.[1] ?? /^(.+)\[\]$/.exec(type)?.[1];
    if (item !== undefined || /MultiValuedProperty$/.test(type)) row.k = "MultiValuedProperty<Enumeration>";
    row.t = item ?? (row.k === kind ? type : n);
    row.v = values;
  }
  const { d: first, ...said } =
    (row.v === undefined ? propertyKind(noun, n, shortType(parameter?.type ?? property.t ?? "")) : undefined) ?? {};
  Object.assign(row, said);
  const references = /ADObjectId/.test(row.k) ? referencedNouns(n, parameter?.type ?? "", noun) : [];
  if (references.length > 0) row.r = references;
  const initial = defaultOf(noun, property, parameter, row.k, order);
  if (initial !== undefined) row.d = initial;
  else if (first !== undefined) row.d = first;
  const mayBeNone = isBoolean ? parameter.values?.includes("$null") : stated?.includes("$null");
  if (mayBeNone && typeof initial !== "string" && !/^MultiValued/.test(row.k)) row.u = 1;
  const from = property.from ?? "";
  if (order !== "observed" && !parameter && /filterable|documented|m365dsc|exchangedsc|property set/.test(from))
    row.i = 1;
  return row;
}

function shortType(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}

/** What is limited: told by the values that were seen or stated, else by the noun's own word for it (inferred). */
function unlimitedOf(property, parameter) {
  const texts = [...(property.form ?? []), property.default, parameter?.valueDefault].flat().filter(Boolean).join(" ");
  if (/\d+\.\d\d:\d\d|\d\d:\d\d:\d\d/.test(texts)) return "EnhancedTimeSpan";
  if (/\b(KB|MB|GB|TB|bytes|kilobytes|megabytes|gigabytes)\b/i.test(texts)) return "ByteQuantifiedSize";
  return /(Size|Quota|Length)$/.test(property.n) && !/Count/.test(property.n)
    ? "ByteQuantifiedSize"
    : /(Age|Timeout|Period|Time|Interval|TimeLock|Expiration)$/.test(property.n)
      ? "EnhancedTimeSpan"
      : "Int32";
}

/** What a reference names: by the parameter's type, by a noun of the property's own name, else any recipient. */
function referencedNouns(property, type, noun) {
  const nouns = [...byNoun.keys()];
  // The policy of a rule is the one that the rule is called after: "ExoPhishSimOverrideRule" has a "PhishSimOverridePolicy".
  const policy = noun.replace(/Rule(V2)?$/, "Policy");
  const policies = [policy, policy.replace(/^Exo/, ""), `${policy}V2`].filter((each) => nouns.includes(each));
  if (property === "Policy" && policies.length > 0) return [policies[0]];
  const own =
    [property, property.replace(/s$/, ""), property.replace(/^Default/, "")].find((name) => nouns.includes(name)) ??
    wordAtEnd.find(([end]) => end.test(property))?.[1];
  const short = /(\w+)IdParameter/.exec(type)?.[1];
  if (short === undefined) return own ? [own] : [];
  if (own && /Policy|Database|Book/.test(own)) return [own];
  if (nounOfType.has(short)) return nounOfType.get(short);
  if (nouns.includes(short)) return [short];
  return own ? [own] : [];
}

function known(kind) {
  if (kind === null) return false;
  if (kind === "Unlimited") return true;
  const generic = /^(?:MultiValuedProperty|Unlimited|list)<(.+)>$/.exec(kind);
  return kinds.has(generic ? generic[1] : kind);
}

/** What is a moment by its name or by what was seen of it, and was not seen as anything else. */
function isMoment({ n, form, empty }) {
  const texts = empty ? [] : (form ?? []).filter((text) => text !== "");
  if (texts.length > 0) return texts.every((text) => /^\d{1,2}\/\d{1,2}\/\d{4} /.test(text));
  return /(Time|Date)(Utc|UTC)?$/.test(n);
}

function guessed(property) {
  const { form, empty, t } = property;
  const texts = form ?? [];
  if (isMoment(property)) return "DateTime";
  if (/MultiValuedProperty|Collection|\[\]$/.test(t ?? "")) return "MultiValuedProperty<String>";
  if (empty || texts.length === 0) return "String";
  if (texts.every((text) => /^(True|False)$/.test(text))) return "Boolean";
  if (texts.every((text) => /^\{.*\}$/s.test(text))) return "MultiValuedProperty<String>";
  if (texts.every((text) => /^-?\d{1,9}$/.test(text))) return "Int32";
  if (texts.every((text) => /^(\d+\.)?\d\d:\d\d:\d\d$/.test(text))) return "EnhancedTimeSpan";
  if (texts.every((text) => /^[\d.]+ [KMGT]?B \([\d,]+ bytes\)$/.test(text))) return "ByteQuantifiedSize";
  if (texts.every((text) => text === "Unlimited" || /^[\d.]+ [KMGT]?B \([\d,]+ bytes\)$/.test(text)))
    return "Unlimited<ByteQuantifiedSize>";
  return "String";
}

function defaultOf(noun, property, parameter, kind, order) {
  const list = kind.startsWith("MultiValuedProperty") ? wholeLists.get(`${noun}.${property.n}`) : undefined;
  if (order === "observed") {
    if (property.empty) return null;
    if (list) return list;
    if (
      property.form?.length === 1 &&
      !property.form[0].endsWith("..") &&
      !/GUID|\{.+\}|@|\\|\.com|<[a-z]/.test(property.form[0]) &&
      kind !== "DateTime" &&
      kind !== "Guid"
    )
      return property.form[0] === "{}" ? null : property.form[0];
  }
  if (list) return list;
  if (kind === "Unknown") return undefined;
  const stated = property.default ?? parameter?.valueDefault;
  const one = Array.isArray(stated) ? stated[0] : stated;
  if (one === undefined || one === null) return undefined;
  if (/^(blank|\$null|none specified|any? empty list)/i.test(one)) return null;
  if (kind === "String" && !/^[\w.*-]+$/.test(one)) return undefined;
  return String(one).replace(/^\$(true|false)$/i, (_, word) => (/t/i.test(word[0]) ? "True" : "False"));
}

const target = path.join(import.meta.dirname, "..", "src", "world", "data", "exchange-nouns.jsonl");
writeFileSync(target, `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);
const count = {};
for (const row of rows) for (const { k } of row.properties) count[k] = (count[k] ?? 0) + 1;
console.log(`${rows.length} nouns`);
console.log(
  Object.entries(count)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, number]) => `${kind} ${number}`)
    .join(", "),
);
